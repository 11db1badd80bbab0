/** What Coral 9 sends and how it takes the answer, written from its contract. It follows no redirects and waits as long as Coral does. */
import { createHmac } from 'node:crypto'

export interface CoralSettings {
  /** Of its custom endpoint setting, with `/v1alpha1`. */
  readonly endpoint: string
  readonly key: string
  /** One free-text setting. */
  readonly model?: string
  /** In hundredths, as its slider has it. */
  readonly thresholdPercent?: number
}

const toxicTimeoutMs = 800
const externalTimeoutMs = 200

/** Its toxic comments phase: what is above the threshold waits, and any error lets the comment pass. */
export async function toxicPhase({ endpoint, key, model = 'TOXICITY', thresholdPercent = 80 }: CoralSettings, text: string): Promise<{ readonly outcome: 'withheld' | 'passes' | 'error'; readonly score?: number }> {
  try {
    const answer = await post(`${endpoint}/comments:analyze?key=${key.trim()}`, {
      body: JSON.stringify({ comment: { text }, doNotStore: true, requestedAttributes: { [model]: {} }, languages: ['en'] }),
      timeoutMs: toxicTimeoutMs,
    })
    if (!answer.ok) return { outcome: 'error' }
    const score: number = Object(await answer.json()).attributeScores[model].summaryScore.value
    return { outcome: score > thresholdPercent / 100 ? 'withheld' : 'passes', score }
  } catch {
    return { outcome: 'error' }
  }
}

/** Tells of a moderator's decision; Coral asks for no more than JSON with a 2xx. */
export async function sendFeedback({ endpoint, key, model = 'TOXICITY' }: CoralSettings, decision: { readonly text: string; readonly id: string; readonly status: 'APPROVED' | 'REJECTED' }): Promise<unknown> {
  const { text, id, status } = decision
  const answer = await post(`${endpoint}/comments:suggestscore?key=${key.trim()}`, {
    body: JSON.stringify({
      comment: { text },
      context: { entries: [{ text: JSON.stringify({ url: 'https://news.example/a', reply_to_id_Coral_comment_id: null, Coral_comment_id: id }) }] },
      attributeScores: { [model]: { summaryScore: { value: status === 'REJECTED' ? 1 : 0 } } },
      languages: ['en'],
      communityId: 'Coral:https://coral.example',
      clientToken: `comment:${id}`,
    }),
    timeoutMs: toxicTimeoutMs,
  })
  if (!answer.ok) throw new Error(`suggestscore answered ${answer.status}`)
  return answer.json()
}

export interface ExternalAnswer {
  readonly actions?: readonly { readonly actionType: string; readonly reason: string }[]
  readonly status?: string
  readonly moderationAction?: { readonly status: string; readonly rejectionReason: { readonly code: string } }
}

/** Its external moderation phase. `undefined` is no opinion; a status, also NONE, ends Coral's pipeline. Signs with each of the secrets. */
export async function externalPhase(url: string, { body, secrets, action = 'NEW' }: { readonly body: string; readonly secrets: readonly string[]; readonly action?: 'NEW' | 'EDIT' }): Promise<ExternalAnswer | undefined> {
  const payload = JSON.stringify({
    action,
    comment: { body, parentID: null },
    author: { id: 'author', role: 'COMMENTER' },
    story: { id: 'story', url: 'https://news.example/a' },
    site: { id: 'site' },
    tenantID: 'tenant',
    tenantDomain: 'coral.example',
  }, null, 2)
  const signature = secrets.map((secret) => `sha256=${createHmac('sha256', secret).update(payload).digest('hex')}`).join(',')
  const answer = await post(url, { body: payload, headers: { 'x-coral-signature': signature }, timeoutMs: externalTimeoutMs })
  if (!answer.ok) throw new Error(`the phase answered ${answer.status}`)
  return answer.status === 204 ? undefined : Object(await answer.json())
}

function post(url: string, { body, headers = {}, timeoutMs }: { readonly body: string; readonly headers?: Readonly<Record<string, string>>; readonly timeoutMs: number }): Promise<Response> {
  return fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers }, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
}
