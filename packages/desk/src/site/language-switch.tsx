import { languages, type Language } from '@verbatim/core'
import { words } from '../messages/language.ts'
import { ownNames } from '../parts/own-names.ts'
import type { GuidelinesFault } from './guidelines-faults.ts'

interface LanguageSwitchProps {
  readonly language: Language
  /** The site's own, which come first. */
  readonly demanded: readonly Language[]
  readonly onLanguage: (language: Language) => void
  readonly faults: readonly GuidelinesFault[]
}

/** In which language the texts are shown; says in which others something is to be corrected. */
export function LanguageSwitch({ language, demanded, onLanguage, faults }: LanguageSwitchProps) {
  const { guidelines: said } = words().site
  const wrongIn = (known: Language) => faults.filter((fault) => fault.language === known).length
  return <><fieldset class="switch">
    <legend class="unseen">{said.language}</legend>
    {[...demanded, ...languages.filter((known) => !demanded.includes(known))].map((known) => <label key={known}>
      <input type="radio" name="text-language" value={known} checked={known === language} onChange={() => onLanguage(known)} />
      <span><span lang={known}>{ownNames[known]}</span>{wrongIn(known) > 0 && <small class="problem"> {said.wrong(wrongIn(known))}</small>}</span>
    </label>)}
  </fieldset>
  {!demanded.includes(language) && <p class="quiet">{said.otherLanguage}</p>}
  </>
}
