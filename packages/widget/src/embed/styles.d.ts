/** As text, made small by `tools/build-embed.mjs`. */
declare module '*.css' {
  const styles: string
  export default styles
}
