import { attributeNames } from './attributes.ts'
import { scoreTypes, textTypes } from './requests.ts'

/**
 * The contract as Google's clients read it before their first call, with this server's own address in it, so that
 * a client built from it comes here. There is no `auth` part: a client that sees scopes looks for Google credentials.
 */
export function discoveryDocument(publicUrl: string): object {
  return {
    kind: 'discovery#restDescription',
    discoveryVersion: 'v1',
    id: 'commentanalyzer:v1alpha1',
    name: 'commentanalyzer',
    canonicalName: 'Comment Analyzer',
    version: 'v1alpha1',
    version_module: true,
    revision: '20261101',
    title: 'Comment assessment by Verbatim, in the contract of the Perspective API',
    description: 'Scores comments on the newsroom’s own machine.',
    ownerName: 'Verbatim',
    ownerDomain: 'verbatim.example',
    documentationLink: publicUrl,
    protocol: 'rest',
    rootUrl: `${publicUrl}/`,
    servicePath: '',
    baseUrl: `${publicUrl}/`,
    batchPath: 'batch',
    fullyEncodeReservedExpansion: true,
    parameters,
    schemas,
    resources: {
      comments: {
        methods: {
          analyze: method('analyze', {
            description: 'Scores a comment by the attributes asked for.',
            request: 'AnalyzeCommentRequest',
            response: 'AnalyzeCommentResponse',
          }),
          suggestscore: method('suggestscore', {
            description: 'Takes the scores that people gave to a comment, to learn from.',
            request: 'SuggestCommentScoreRequest',
            response: 'SuggestCommentScoreResponse',
          }),
        },
      },
    },
  }
}

function method(name: string, { description, request, response }: { readonly description: string; readonly request: string; readonly response: string }): object {
  const path = `v1alpha1/comments:${name}`
  return {
    id: `commentanalyzer.comments.${name}`,
    description,
    httpMethod: 'POST',
    path,
    flatPath: path,
    parameters: {},
    parameterOrder: [],
    request: { $ref: request },
    response: { $ref: response },
  }
}

function query(description: string, more: object = {}): object {
  return { type: 'string', location: 'query', description, ...more }
}

const ignored = 'Taken and not used.'

const parameters = {
  '$.xgafv': query(ignored, { enum: ['1', '2'], enumDescriptions: ['v1 error format', 'v2 error format'] }),
  'access_token': query(ignored),
  'alt': query('Format of the answer.', { enum: ['json'], enumDescriptions: ['JSON'], default: 'json' }),
  'callback': query(ignored),
  'fields': query('The parts of the answer that are wanted.'),
  'key': query('A token of this server whose only scope is assess. Required.'),
  'oauth_token': query(ignored),
  'prettyPrint': { type: 'boolean', location: 'query', description: 'Whether the answer is indented.', default: 'true' },
  'quotaUser': query(ignored),
  'uploadType': query(ignored),
  'upload_protocol': query(ignored),
}

function text(description: string): object {
  return { type: 'string', description }
}

function truth(description: string): object {
  return { type: 'boolean', description }
}

function number(description: string): object {
  return { type: 'number', format: 'float', description }
}

function offset(description: string): object {
  return { type: 'integer', format: 'int32', description }
}

function texts(description: string): object {
  return { type: 'array', items: { type: 'string' }, description }
}

function ref(name: string, description = ''): object {
  return description === '' ? { $ref: name } : { $ref: name, description }
}

function mapTo(name: string, description: string): object {
  return { type: 'object', additionalProperties: { $ref: name }, description }
}

function enumeration(words: readonly string[], description: string): object {
  return { type: 'string', enum: words, enumDescriptions: words.map(() => ''), description }
}

function schema(id: string, properties: Readonly<Record<string, object>>): object {
  return { id, type: 'object', properties }
}

const about = {
  clientToken: text('Comes back in the answer as it was sent.'),
  communityId: text('Which site or community the comment is from.'),
  comment: ref('TextEntry', 'The comment; required, and at most 20,480 bytes long.'),
  context: ref('Context', 'What the comment stands in; it changes no score.'),
  languages: texts('The languages of the text as the client has them. Scores go by the language that is found.'),
  sessionId: text(ignored),
}

const attributes = `By attribute, with or without a version: ${attributeNames.join(', ')}.`

const schemas = Object.fromEntries(Object.entries({
  AnalyzeCommentRequest: {
    ...about,
    requestedAttributes: mapTo('AttributeParameters', `${attributes} At least one.`),
    spanAnnotations: truth('Whether each sentence is scored too.'),
    doNotStore: truth('Nothing sent to be scored is ever stored, with or without it.'),
    dropUnsupportedAttributes: truth('Whether what is not scored in a language is left out, where it would be an error.'),
  },
  AnalyzeCommentResponse: {
    attributeScores: mapTo('AttributeScores', 'By the names asked for; without those below their threshold.'),
    languages: texts('The languages asked for, or else the one found.'),
    detectedLanguages: texts('The language found, if one was.'),
    clientToken: about.clientToken,
  },
  SuggestCommentScoreRequest: { ...about, attributeScores: mapTo('AttributeScores', `${attributes} At least one.`) },
  SuggestCommentScoreResponse: {
    clientToken: about.clientToken,
    detectedLanguages: texts('The language found, if one was.'),
    requestedLanguages: texts('The languages sent.'),
  },
  ArticleAndParentComment: { article: ref('TextEntry'), parentComment: ref('TextEntry') },
  AttributeParameters: {
    scoreType: enumeration(scoreTypes, 'Only PROBABILITY is answered.'),
    scoreThreshold: number('Below this summary score the attribute is left out.'),
  },
  AttributeScores: {
    summaryScore: ref('Score', 'Of the whole text.'),
    spanScores: { type: 'array', items: ref('SpanScore'), description: 'Of the sentences, or of the whole text.' },
  },
  Context: {
    entries: { type: 'array', items: ref('TextEntry'), description: 'Texts the comment stands among.' },
    articleAndParentComment: ref('ArticleAndParentComment', 'In place of entries.'),
  },
  Score: { value: number('From 0 to 1.'), type: enumeration(scoreTypes, 'PROBABILITY where it is absent.') },
  SpanScore: {
    begin: offset('First code unit, in UTF-16.'),
    end: offset('The one after the last.'),
    score: ref('Score'),
  },
  TextEntry: { text: text('In UTF-8.'), type: enumeration(textTypes, 'Only PLAIN_TEXT is read.') },
}).map(([id, properties]) => [id, schema(id, properties)]))
