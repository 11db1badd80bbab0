/** The text when it is an absolute http(s) URL, else `null`. */
export function webAddressOf(text: string | null): string | null {
  const address = text?.trim() ?? ''
  return /^https?:\/\//iu.test(address) && URL.canParse(address) ? address : null
}
