import { useEffect, useState } from 'preact/hooks'
import type { GuidelinesDrafts } from '@verbatim/contract'
import type { Language } from '@verbatim/core'
import type { Answer, Failure } from '../api/client.ts'
import { call } from '../api/session.ts'
import { language as deskLanguage, words } from '../messages/language.ts'
import { Problem } from '../parts/failure.tsx'
import { timeWords } from '../parts/time.tsx'
import { useUnsaved } from '../parts/unsaved.ts'
import { DiscardDraft, PublishDraft } from './guidelines-dialogs.tsx'
import { differencesOf, isNothing } from './guidelines-differences.ts'
import { faultsOf, type GuidelinesFault } from './guidelines-faults.ts'
import { GuidelinesList } from './guidelines-list.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { guidelinesInput, isSame, typedGuidelines, type TypedGuidelines } from './typed-guidelines.ts'

interface EditorProps {
  /** As they are now, whoever changed them. */
  readonly drafts: GuidelinesDrafts
  readonly onChanged: () => void
}

interface Refused {
  readonly failure: Failure
  readonly faults: readonly GuidelinesFault[]
}

export function GuidelinesEditor({ drafts, onChanged }: EditorProps) {
  const { site: { unsaved, guidelines: said }, formats } = words()
  const [base, setBase] = useState(drafts)
  const [typed, setTyped] = useState(() => typedGuidelines(drafts.draft ?? drafts.published))
  const [language, setLanguage] = useState<Language>(deskLanguage.peek())
  const [refused, setRefused] = useState<Refused>()
  const [told, setTold] = useState('')
  const [asking, setAsking] = useState<'nothing' | 'publish' | 'discard'>('nothing')
  const isUnsaved = !isSame(typed, base.draft ?? base.published)
  useUnsaved(isUnsaved ? unsaved : undefined)
  // What colleagues save meanwhile shows by itself only where nothing typed would be lost.
  useEffect(() => { if (!isUnsaved) adopt(drafts) }, [drafts])

  function adopt(next: GuidelinesDrafts): void {
    setBase(next)
    setTyped(typedGuidelines(next.draft ?? next.published))
    setRefused(undefined)
  }

  function type(next: TypedGuidelines): void {
    setTyped(next)
    setTold('')
  }

  /** `undefined` once it is done, and said so. */
  function finish(answer: Answer<GuidelinesDrafts>, sentence: string): Failure | undefined {
    if (!answer.ok) return answer.failure
    adopt(answer.value)
    setTold(sentence)
    onChanged()
    return undefined
  }

  async function save(): Promise<void> {
    const rows = typed.items.map(({ row }) => row)
    const failure = finish(await call('putGuidelinesDraft', { body: guidelinesInput(typed, base.languages) }), said.saved)
    if (failure !== undefined) setRefused({ failure, faults: faultsOf(failure.kind === 'problem' ? (failure.problem.errors ?? []) : [], rows) })
  }

  async function publish(): Promise<Failure | undefined> {
    const failure = finish(await call('publishGuidelines', { body: { version: base.draft?.version ?? 0 } }), said.publishedNow)
    // Where the draft is another one by now, it is shown behind the question.
    if (failure !== undefined) onChanged()
    return failure
  }

  async function discard(): Promise<Failure | undefined> {
    const answer = await call('deleteGuidelinesDraft', {})
    return finish(answer.ok ? { ok: true, value: { ...base, draft: null } } : answer, said.discarded)
  }

  const published = typedGuidelines(base.published)
  const differences = differencesOf(typed, published)
  const faults = refused?.faults ?? []
  return <>
    <DraftState drafts={base} state={isNothing(differences) && base.draft !== null ? said.unchanged : undefined} />
    <div class="tools">
      <LanguageSwitch language={language} demanded={base.languages} onLanguage={setLanguage} faults={faults} />
      <p class="deeds">
        <button class={isUnsaved ? 'primary' : ''} disabled={!isUnsaved} onClick={() => void save()}>{said.save}</button>
        <button disabled={base.draft === null || isUnsaved} title={isUnsaved ? said.publishFirst : undefined} onClick={() => setAsking('publish')}>{said.publish}</button>
        <button class="plain" disabled={base.draft === null} onClick={() => setAsking('discard')}>{said.discard}</button>
      </p>
      <p class={isUnsaved ? 'quiet' : 'told'} role="status">{isUnsaved && told === '' ? said.notSaved : told}</p>
      <Problem failure={refused?.failure} />
      {faults.filter(({ place }) => place === 'whole').map(({ message }) => <p class="problem">{message}</p>)}
      {isUnsaved && <Overtaken base={base} now={drafts} onTake={() => adopt(drafts)} />}
    </div>
    <GuidelinesList typed={typed} onTyped={type} published={{ ...published, version: base.published.version }} language={language} isDemanded={base.languages.includes(language)} faults={faults} onTold={setTold} />
    {asking === 'publish' && <PublishDraft version={formats.number(base.published.version + 1)} differences={differences} onPublish={publish} onClose={() => setAsking('nothing')} />}
    {asking === 'discard' && <DiscardDraft onDiscard={discard} onClose={() => setAsking('nothing')} />}
  </>
}

function DraftState({ drafts: { draft }, state }: { readonly drafts: GuidelinesDrafts; readonly state: string | undefined }) {
  const { guidelines: said } = words().site
  if (draft === null) return <p>{said.noDraft}</p>
  return <p>{said.draftSaved(draft.saved.by, timeWords(draft.saved.at))}. {state ?? said.notPublished}</p>
}

/** Somebody else went on with what this editor began with. */
function Overtaken({ base, now, onTake }: { readonly base: GuidelinesDrafts; readonly now: GuidelinesDrafts; readonly onTake: () => void }) {
  const { guidelines: said } = words().site
  if (base.draft?.version === now.draft?.version && base.published.version === now.published.version) return null
  return <p class="notice" role="alert">{now.draft === null ? said.overtakenByPublishing : said.overtaken(now.draft.saved.by, timeWords(now.draft.saved.at))} <button onClick={onTake}>{said.take}</button></p>
}
