/**
 * Other systems' comments on a page: what they publish for browsers, and answers of the shape of their servers', without
 * pictures of their commenters. Installed apart, since nothing of ours needs them.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PublicComment } from '@verbatim/contract'
import { npmCi, setUp } from '../../tools/set-up.mjs'

const folder = fileURLToPath(new URL('.', import.meta.url))

export interface Root {
  readonly comment: PublicComment
  readonly replies: readonly PublicComment[]
}

export interface Other {
  readonly name: string
  /** What the page loads, from its package. */
  readonly files: readonly string[]
  readonly head: (host: string) => string
  readonly place: string
  /** The first comment, and a button of it. */
  readonly comment: string
  readonly live: string
  /** The path of the answer that brings the comments. */
  readonly answer: string
  /** By path, what it answers to what was sent. */
  readonly apis: Readonly<Record<string, (sent: string) => unknown>>
}

/** Or why there are none. */
export function installOthers(): string | undefined {
  try {
    setUp(folder, (at) => {
      const failure = npmCi(at)
      if (failure !== undefined) throw new Error(failure)
    })
    return undefined
  } catch (error) {
    return String(error)
  }
}

export function fileOf(path: string): Buffer {
  return readFileSync(join(folder, 'node_modules', path))
}

export function addressOf(path: string): string {
  return `/other/${path}`
}

function versionOf(name: string): string {
  return JSON.parse(fileOf(`${name}/package.json`).toString()).version
}

/** All of them with the same comments, as many as our first page has. */
export function othersWith(roots: readonly Root[], total: number): readonly Other[] {
  return [waline(roots, total), twikoo(roots, total), artalk(roots, total)]
}

const path = '/article'
const paragraph = (text: string) => `<p>${text}</p>`

function walineEntry({ id, author, body, submittedAt }: PublicComment) {
  return { objectId: id, nick: author.name, link: '', avatar: '', comment: paragraph(body), orig: body, time: Date.parse(submittedAt), like: 0, status: 'approved', user_id: null }
}

function waline(roots: readonly Root[], total: number): Other {
  const [script, style] = ['@waline/client/dist/waline.js', '@waline/client/dist/waline.css']
  const data = roots.map(({ comment, replies }) => ({ ...walineEntry(comment), sticky: false, children: replies.map((reply) => ({ ...walineEntry(reply), pid: comment.id, rid: comment.id, reply_user: { nick: comment.author.name, link: '', avatar: '' } })) }))
  return {
    name: `Waline ${versionOf('@waline/client')}`,
    files: [script, style],
    head: (host) => `<link rel="stylesheet" href="${addressOf(style)}"><script type="module">import { init } from '${addressOf(script)}'; init({ el: '#comments', serverURL: '${host}', path: '${path}', lang: 'en', pageSize: ${roots.length} })</script>`,
    place: '<div id="comments"></div>',
    comment: '.wl-card-item .wl-content',
    live: '.wl-card-item .wl-reply',
    answer: '/api/comment',
    apis: { '/api/comment': () => ({ errno: 0, errmsg: '', data: { page: 1, totalPages: Math.ceil(total / roots.length), pageSize: roots.length, count: total, data } }) },
  }
}

function twikooEntry({ id, author, body, submittedAt }: PublicComment) {
  return { id, nick: author.name, avatar: '', mailMd5: '', link: '', comment: paragraph(body), os: '', browser: '', ipRegion: '', master: false, ups: 0, liked: false, created: Date.parse(submittedAt), isSpam: false }
}

function twikoo(roots: readonly Root[], total: number): Other {
  // It has its style in it; the other bundle adds what Tencent's cloud needs.
  const script = 'twikoo/dist/twikoo.min.js'
  const data = roots.map(({ comment, replies }) => ({ ...twikooEntry(comment), replies: replies.map((reply) => ({ ...twikooEntry(reply), pid: comment.id, rid: comment.id, ruser: comment.author.name, replies: [] })) }))
  const events: Readonly<Record<string, unknown>> = {
    GET_CONFIG: { code: 0, config: { VERSION: versionOf('twikoo'), IS_ADMIN: false } },
    COMMENT_GET: { data, more: true, count: total },
  }
  return {
    name: `Twikoo ${versionOf('twikoo')}`,
    files: [script],
    head: () => '',
    place: `<div id="comments"></div><script src="${addressOf(script)}"></script><script>twikoo.init({ envId: location.origin + '/twikoo', el: '#comments', path: '${path}', lang: 'en' })</script>`,
    comment: '.tk-comment .tk-content',
    live: '.tk-comment .tk-action',
    answer: '/twikoo',
    apis: { '/twikoo': (sent) => events[JSON.parse(sent).event] ?? { code: 0 } },
  }
}

function artalk(roots: readonly Root[], total: number): Other {
  const [script, style] = ['artalk/dist/Artalk.js', 'artalk/dist/Artalk.css']
  const all = roots.flatMap(({ comment, replies }) => [{ comment, above: undefined }, ...replies.map((reply) => ({ comment: reply, above: comment }))])
  const numberOf = (wanted: PublicComment | undefined) => all.findIndex(({ comment }) => comment === wanted) + 1
  const comments = all.map(({ comment, above }) => ({
    id: numberOf(comment), rid: numberOf(above), nick: comment.author.name, content: comment.body, content_marked: paragraph(comment.body), date: comment.submittedAt, email_encrypted: '', link: '', ua: '', ip_region: '', badge_name: '', badge_color: '',
    is_allow_reply: true, is_collapsed: false, is_pending: false, is_pinned: false, is_verified: false, page_key: path, page_url: path, site_name: 'News', user_id: 1, visible: true, vote_up: 0, vote_down: 0,
  }))
  const page = { id: 1, key: path, url: path, title: 'An article', site_name: 'News', admin_only: false, date: '', pv: 1, vote_up: 0, vote_down: 0 }
  return {
    name: `Artalk ${versionOf('artalk')}`,
    files: [script, style],
    head: () => `<link rel="stylesheet" href="${addressOf(style)}">`,
    place: `<div id="comments"></div><script src="${addressOf(script)}"></script><script>Artalk.init({ el: '#comments', server: location.origin, site: 'News', pageKey: '${path}', locale: 'en' })</script>`,
    comment: '.atk-comment .atk-content',
    live: '.atk-comment .atk-actions *',
    answer: '/api/v2/comments',
    apis: {
      '/api/v2/conf': () => ({ frontend_conf: {}, version: { app: 'artalk', version: versionOf('artalk'), commit_hash: '' } }),
      '/api/v2/comments': () => ({ comments, count: total, roots_count: total, page }),
      '/api/v2/pages/pv': () => ({ pv: 1 }),
      '/api/v2/notifies': () => ({ notifies: [], count: 0 }),
    },
  }
}
