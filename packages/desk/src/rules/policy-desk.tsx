import { useEffect, useState } from 'preact/hooks'
import type { Policies } from '@verbatim/contract'
import type { Answer, Failure } from '../api/client.ts'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { useUnsaved } from '../parts/unsaved.ts'
import { DiscardPolicy, PublishPolicy } from './policy-dialogs.tsx'
import { DraftPolicy, PublishedPolicy } from './policies.tsx'
import { RulesEditor } from './rules-editor.tsx'
import { Shadow } from './shadow.tsx'
import { isSamePolicy, policyInput, typedRules, type TypedRule } from './typed-rules.ts'

interface PolicyDeskProps {
  /** As they are now, whoever changed them. */
  readonly policies: Policies
  readonly onChanged: () => void
}

export function PolicyDesk({ policies, onChanged }: PolicyDeskProps) {
  const { rules: said } = words()
  const [base, setBase] = useState(policies)
  const [typed, setTyped] = useState(() => typedRules(savedIn(policies)))
  const [failure, setFailure] = useState<Failure>()
  const [told, setTold] = useState('')
  const [asking, setAsking] = useState<'nothing' | 'publish' | 'discard'>('nothing')
  const isUnsaved = !isSamePolicy(typed, savedIn(base))
  useUnsaved(isUnsaved ? said.unsaved : undefined)
  // What colleagues save meanwhile shows by itself only where nothing typed would be lost.
  useEffect(() => { if (!isUnsaved) adopt(policies) }, [policies])

  function adopt(next: Policies): void {
    setBase(next)
    setTyped(typedRules(savedIn(next)))
    setFailure(undefined)
  }

  function type(rules: readonly TypedRule[]): void {
    setTyped(rules)
    setTold('')
    // The pointers of a refusal count the rules: with another number or order they would point elsewhere.
    if (rules.map(({ row }) => row).join() !== typed.map(({ row }) => row).join()) setFailure(undefined)
  }

  /** `undefined` once it is done, and said so. */
  function finish(answer: Answer<Policies>, sentence: string): Failure | undefined {
    if (!answer.ok) return answer.failure
    adopt(answer.value)
    setTold(sentence)
    onChanged()
    return undefined
  }

  async function publish(): Promise<Failure | undefined> {
    const refused = finish(await call('publishPolicy', { body: { version: base.draft?.version ?? 0 } }), said.publishedNow)
    // Where the draft is another one by now, it is shown behind the question.
    if (refused !== undefined) onChanged()
    return refused
  }

  async function discard(): Promise<Failure | undefined> {
    const answer = await call('deletePolicyDraft', {})
    return finish(answer.ok ? { ok: true, value: { ...base, draft: null } } : answer, said.discarded)
  }

  const close = () => setAsking('nothing')
  return <>
    <p class="told" role="status">{told}</p>
    <div class="policies">
      <PublishedPolicy published={base.published} />
      <DraftPolicy draft={base.draft} isUnsaved={isUnsaved} onPublish={() => setAsking('publish')} onDiscard={() => setAsking('discard')} />
    </div>
    {base.draft !== null && <Shadow version={base.draft.version} />}
    <RulesEditor typed={typed} onTyped={type} failure={failure} isUnsaved={isUnsaved} isOvertaken={isUnsaved && policies.draft?.version !== base.draft?.version}
      onSave={async () => setFailure(finish(await call('putPolicyDraft', { body: policyInput(typed) }), said.saved))} onTake={() => adopt(policies)} />
    {asking === 'publish' && base.draft !== null && <PublishPolicy draft={base.draft} published={base.published} onPublish={publish} onClose={close} />}
    {asking === 'discard' && <DiscardPolicy onDiscard={discard} onClose={close} />}
  </>
}

function savedIn({ draft, published }: Policies) {
  return (draft ?? published).rules
}
