/** What is missing in a rejection, by the server's own rule, so that nobody waits for it. */
export function missingIn({ guidelines, message }: { readonly guidelines: readonly string[]; readonly message: string }): 'reason' | 'message' | undefined {
  if (guidelines.length === 0) return 'reason'
  return guidelines.includes('illegal') && message.trim() === '' ? 'message' : undefined
}
