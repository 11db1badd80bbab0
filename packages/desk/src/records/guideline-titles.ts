import { useEffect } from 'preact/hooks'
import { language } from '../messages/language.ts'
import { readGuidelines } from '../parts/names.ts'

/** Has the guidelines' titles read in the desk's language; until then their keys stand there. */
export function useGuidelineTitles(): void {
  useEffect(() => void readGuidelines(), [language.value])
}
