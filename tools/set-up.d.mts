export function setUp(folder?: string, install?: (folder: string) => void): void
/** Why it could not, if it could not. */
export function npmCi(folder: string): string | undefined
