/** Rejects where there is no Chromium, and none can be had. */
export function findChromium(): Promise<string>
