/** Code units that show nothing: zero-width and bidirectional signs, variation selectors, soft hyphens, controls. */
export function isInvisible(unit: number): boolean {
  if (unit < 0xa0) return (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d)) || (unit >= 0x7f && unit !== 0x85)
  return (
    unit === 0x00ad || unit === 0x034f || unit === 0x061c || unit === 0x115f || unit === 0x1160 ||
    unit === 0x17b4 || unit === 0x17b5 || (unit >= 0x180b && unit <= 0x180f) ||
    (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0x3164 || (unit >= 0xfe00 && unit <= 0xfe0f) || unit === 0xfeff || unit === 0xffa0 || (unit >= 0xfff0 && unit <= 0xfffb)
  )
}

/** The same beyond the first plane: tags and variation selectors of the fifteenth, and the skin tones of emoji. */
export function isInvisibleBeyond(codePoint: number): boolean {
  return (codePoint >= 0xe0000 && codePoint <= 0xe0fff) || (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff)
}
