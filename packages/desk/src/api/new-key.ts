/** For what must happen once however often it is sent. `crypto.randomUUID` is missing where a newsroom's own network has no TLS. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
