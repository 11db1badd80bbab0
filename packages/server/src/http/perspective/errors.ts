import type { Violation } from './proto-json.ts'

/** All that Perspective refuses, and how it says so. */
export type PerspectiveRefusal =
  | { readonly code: 'comment-empty' }
  | { readonly code: 'comment-too-long' }
  | { readonly code: 'no-requested-attributes' }
  | { readonly code: 'language-unsupported'; readonly attribute: string; readonly languages: readonly string[] }
  | { readonly code: 'language-undetected' }
  | { readonly code: 'request-invalid'; readonly message: string }
  | { readonly code: 'payload-invalid'; readonly violations: readonly Violation[] }
  | { readonly code: 'payload-too-large'; readonly limitBytes: number }
  | { readonly code: 'output-unsupported' }
  | { readonly code: 'key-missing' }
  | { readonly code: 'key-invalid' }
  | { readonly code: 'key-of-another-scope'; readonly method: string }
  | { readonly code: 'quota-exceeded'; readonly method: string; readonly perMinute: number; readonly retryAfterSeconds: number }
  | { readonly code: 'version-unknown' }
  | { readonly code: 'unavailable' }
  | { readonly code: 'internal' }

/** google.rpc.Status as its JSON has it, in the envelope that Google's front end puts around it. */
export interface ErrorAnswer {
  readonly error: {
    /** The HTTP status. */
    readonly code: number
    readonly message: string
    readonly status: string
    readonly details?: readonly object[]
  }
}

type Table = { readonly [C in PerspectiveRefusal['code']]: (refusal: Extract<PerspectiveRefusal, { code: C }>) => ErrorAnswer }

// Programs compare it, so it is Google's also here.
const service = 'commentanalyzer.googleapis.com'

const table: Table = {
  'comment-empty': () => commentError('Comment must be non-empty.', { errorType: 'COMMENT_EMPTY' }),
  'comment-too-long': () => commentError('Comment text too long.', { errorType: 'COMMENT_TOO_LONG' }),
  'no-requested-attributes': () => commentError('Missing requested_attributes', { errorType: 'NO_REQUESTED_ATTRIBUTES' }),
  'language-unsupported': ({ attribute, languages }) =>
    commentError(`Attribute ${attribute} does not support request languages: ${languages.join(',')}`, {
      errorType: 'LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE',
      languageNotSupportedByAttributeError: { requestedLanguages: languages, attribute },
    }),
  'language-undetected': () => commentError('Unable to detect language', { errorType: 'LANGUAGE_DETECTION_FAILED' }),
  'request-invalid': ({ message }) => commentError(message, { errorType: 'INVALID_REQUEST' }),
  'payload-invalid': ({ violations }) =>
    answer(400, {
      message: violations.map(({ description }) => description).join('\n'),
      details: [{
        '@type': 'type.googleapis.com/google.rpc.BadRequest',
        fieldViolations: violations.map(({ field, description }) => (field === '' ? { description } : { field, description })),
      }],
    }),
  'payload-too-large': ({ limitBytes }) => answer(400, { message: `Request payload size exceeds the limit: ${limitBytes} bytes.` }),
  'output-unsupported': () => answer(400, { message: 'Unsupported Output Format.' }),
  'key-missing': () =>
    answer(403, {
      message: 'Method doesn\'t allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.',
    }),
  'key-invalid': () => answer(400, { message: 'API key not valid. Please pass a valid API key.', details: [errorInfo('API_KEY_INVALID', { service })] }),
  'key-of-another-scope': ({ method }) =>
    answer(403, {
      message: `Requests to this API ${service} method google.commentanalyzer.v1alpha1.CommentAnalyzer.${method} are blocked.`,
      details: [errorInfo('API_KEY_SERVICE_BLOCKED', { service })],
    }),
  'quota-exceeded': quotaExceeded,
  'version-unknown': () => answer(404, { message: 'Discovery document not found for API service: commentanalyzer' }),
  'unavailable': () => answer(503, { message: 'The service is currently unavailable.' }),
  'internal': () => answer(500, { message: 'Internal error encountered.' }),
}

export function errorAnswer<C extends PerspectiveRefusal['code']>(refusal: Extract<PerspectiveRefusal, { code: C }>): ErrorAnswer {
  // A lookup by the refusal's own code: the compiler checked each row, and cannot follow the correlation here.
  const row = table[refusal.code as C] as (refusal: Extract<PerspectiveRefusal, { code: C }>) => ErrorAnswer
  return row(refusal)
}

const statuses = {
  400: 'INVALID_ARGUMENT',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
} as const

function answer(code: keyof typeof statuses, { message, details }: { readonly message: string; readonly details?: readonly object[] }): ErrorAnswer {
  return { error: { code, message, status: statuses[code], ...(details === undefined ? {} : { details }) } }
}

function commentError(message: string, facts: object): ErrorAnswer {
  return answer(400, { message, details: [{ '@type': 'type.googleapis.com/google.commentanalyzer.v1alpha1.Error', ...facts }] })
}

function errorInfo(reason: string, metadata: Readonly<Record<string, string>>): object {
  return { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com', metadata }
}

function quotaExceeded({ method, perMinute }: Extract<PerspectiveRefusal, { code: 'quota-exceeded' }>): ErrorAnswer {
  const [subject, metric] = method === 'AnalyzeComment' ? ['Analysis', 'analyze_requests'] : ['Suggestion', 'suggest_requests']
  const quota = `${subject} requests (${method})`
  // Keys have no project here; the number is there for who reads the message by its pattern.
  return answer(429, {
    message: `Quota exceeded for quota metric '${quota}' and limit '${quota} per minute' of service '${service}' for consumer 'project_number:0'.`,
    details: [errorInfo('RATE_LIMIT_EXCEEDED', {
      service,
      consumer: 'projects/0',
      quota_metric: `CommentAnalyzerService/${metric}`,
      quota_limit: `${subject}RequestsPerMinutePerProject`,
      quota_limit_value: String(perMinute),
      quota_location: 'global',
    })],
  })
}
