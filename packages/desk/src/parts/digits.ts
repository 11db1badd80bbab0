/** With the digits of ASCII in the place of those of Arabic and Persian keyboards. */
export function inAsciiDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
}
