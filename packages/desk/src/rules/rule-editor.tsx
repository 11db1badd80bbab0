import { coverages, forbiddenKeys } from '@verbatim/core'
import { useId } from 'preact/hooks'
import type { Failure } from '../api/client.ts'
import { words } from '../messages/language.ts'
import { Checks } from '../parts/checks.tsx'
import { errorsWithin, fieldError } from '../parts/failure.tsx'
import { TextField } from '../parts/field.tsx'
import { guidelineTitle } from '../parts/names.ts'
import { isPercent, type TypedRule } from './typed-rules.ts'

interface RuleProps {
  readonly rule: TypedRule
  /** From 0. */
  readonly index: number
  readonly of: number
  readonly failure: Failure | undefined
  readonly onRule: (rule: TypedRule) => void
  readonly onMove: (direction: 'up' | 'down') => void
  readonly onRemove: () => void
}

export function RuleEditor({ rule, index, of, failure, onRule, onMove, onRemove }: RuleProps) {
  const { rules: { form: said, words: policyWords }, formats } = words()
  const id = useId()
  const name = said.rule(formats.number(index + 1))
  const errorsAt = (field: string) => errorsWithin(failure, `/rules/${index}/${field}`)
  const scoreError = (field: string, text: string) => (errorsAt(field) === undefined || isPercent(text) ? errorsAt(field) : said.notPercent)
  const unlike = fieldError(failure, `/rules/${index}`)
  return <div class="rule" role="group" aria-labelledby={id}>
    <div class="rule-head">
      <h3 id={id}>{name}</h3>
      <p class="deeds">
        <button type="button" class="plain" aria-label={`${said.up}: ${name}`} disabled={index === 0} onClick={() => onMove('up')}>↑</button>
        <button type="button" class="plain" aria-label={`${said.down}: ${name}`} disabled={index === of - 1} onClick={() => onMove('down')}>↓</button>
        <button type="button" class="plain" aria-label={`${said.remove}: ${name}`} onClick={onRemove}>{said.remove}</button>
      </p>
    </div>
    {unlike !== undefined && <p class="problem">{unlike}</p>}
    <div class="rule-fields">
      <div>
        <TextField label={said.languages} hint={said.languagesHint} required value={rule.languages} onValue={(languages) => onRule({ ...rule, languages })} error={errorsAt('languages')} />
        <Checks legend={said.coverages} options={coverages.map((value) => ({ value, label: policyWords.coverages[value] }))} values={rule.coverages} onValues={(covered) => onRule({ ...rule, coverages: covered })} error={errorsAt('coverages')} />
        <TextField label={said.approveBelow} hint={said.approveBelowHint} required value={rule.approveBelow} onValue={(approveBelow) => onRule({ ...rule, approveBelow })} error={scoreError('approveBelow', rule.approveBelow)} />
      </div>
      <fieldset>
        <legend>{said.rejectFrom}</legend>
        <p class="hint">{said.rejectFromHint}</p>
        <div class="thresholds">{forbiddenKeys.map((key) => <Threshold key={key} guideline={key} value={rule.rejectFrom[key] ?? ''} error={scoreError(`rejectFrom/${key}`, rule.rejectFrom[key] ?? '')}
          onValue={(text) => onRule({ ...rule, rejectFrom: { ...rule.rejectFrom, [key]: text } })} />)}</div>
      </fieldset>
    </div>
  </div>
}

interface ThresholdProps {
  readonly guideline: string
  readonly value: string
  readonly error: string | undefined
  readonly onValue: (value: string) => void
}

/** Its label stands before it, so that ten of them are one short table. */
function Threshold({ guideline, value, error, onValue }: ThresholdProps) {
  const id = useId()
  const described = error === undefined ? {} : ({ 'aria-invalid': 'true', 'aria-describedby': `${id}-error` } as const)
  return <div>
    <label for={id}>{guidelineTitle(guideline)}</label>
    <input id={id} {...described} inputMode="decimal" maxLength={8} value={value} onInput={(event) => onValue(event.currentTarget.value)} />
    {error !== undefined && <p class="problem" id={`${id}-error`}>{error}</p>}
  </div>
}
