import { sorts, type Language, type PublicComment, type Replies, type Sort, type Story, type ThreadEntry, type ThreadPage } from '@verbatim/contract'
import { messagesFor, type Messages } from '../messages/index.ts'
import { address } from './address.ts'
import { commentText } from './comment-text.ts'
import { html, type Html } from './html.ts'

/** One page of a story's comments. */
export interface ThreadView {
  readonly language: Language
  /** IANA name. */
  readonly timeZone: string
  /** Address of the page it stands on, without a query; every link goes from there. */
  readonly path: string
  /** Address of the server, in front of the paths of its other pages; empty on its own. */
  readonly base: string
  /** Where the article stands, if on another site's page: permalinks lead there, and a script shows what they mean. */
  readonly articleUrl: string | null
  readonly story: Pick<Story, 'commentCount' | 'commenting'>
  readonly page: ThreadPage
  readonly sort: Sort
  /** The cursor that `page` was asked with; `null` for the first page. */
  readonly cursor: string | null
  /** The root whose replies `page` holds (`?parentId=`, or of `?commentId=`); `null` where it holds roots. */
  readonly root: ThreadEntry | null
  /** The one that a permalink leads to, where it is a reply: `page` begins with it. */
  readonly commentId: string | null
  /** Whether the one that a permalink leads to is there no more. */
  readonly isMissing: boolean
  readonly recommendations: 'on' | 'off'
}

/** The comments with their replies; every way on from there is a link, so that no script is needed. */
export function thread(view: ThreadView): Html {
  const { comments } = messagesFor(view.language)
  return html`<section class="comments" id="comments" aria-labelledby="comments-heading">
<h2 id="comments-heading" tabindex="-1">${comments.heading}</h2>
<p class="count">${comments.count(view.story.commentCount)}</p>
${view.root === null && sortLinks(view)}
<div class="news" role="status"><button type="button" hidden></button><p class="removed">${view.isMissing && messagesFor(view.language).refusals['comment-unknown']}</p></div>
${(view.root !== null || view.cursor !== null) && html`<p class="back"><a href="${address(view.path, sortQuery(view.sort), 'comments')}">${comments.all}</a></p>`}
${view.root === null ? roots(view) : repliesOfRoot(view, view.root)}
</section>`
}

function sortQuery(sort: Sort): { readonly sort?: Sort } {
  return sort === 'newest' ? {} : { sort }
}

function sortLinks(view: ThreadView): Html | undefined {
  if (view.story.commentCount < 2) return undefined
  const { comments } = messagesFor(view.language)
  return html`<nav class="sorts" aria-label="${comments.sortLabel}"><ul>${sorts.map((sort) =>
    html`<li><a href="${address(view.path, sortQuery(sort), 'comments')}" rel="nofollow"${sort === view.sort && html` aria-current="true"`}>${comments.sorts[sort]}</a></li>`)}</ul></nav>`
}

function roots(view: ThreadView): Html {
  const { items, nextCursor } = view.page
  const { comments } = messagesFor(view.language)
  return html`<ol class="thread">
${items.map((item) => html`<li>${entry(view, item, new Map())}
${'replies' in item && repliesBelow(view, item, item.replies)}</li>
`)}</ol>
${nextCursor !== null && more({ label: comments.showMore, rel: 'next nofollow', href: address(view.path, { ...sortQuery(view.sort), cursor: nextCursor }, 'comments') })}`
}

function repliesOfRoot(view: ThreadView, root: ThreadEntry): Html {
  const { items, nextCursor } = view.page
  const replies = { items, nextCursor, total: root.replyCount }
  return html`<ol class="thread"><li>${entry(view, root, new Map())}
${repliesBelow(view, root, replies)}</li>
</ol>`
}

/** Below a root among others, the first reply alone is unfolded: a quarrel of forty does not push the next thought off the page. */
function repliesBelow(view: ThreadView, root: ThreadEntry, replies: Replies): Html | undefined {
  const [first, ...further] = replies.items
  if (first === undefined) return undefined
  const { comments } = messagesFor(view.language)
  const names = new Map([root, ...replies.items].filter((shown) => 'author' in shown).map(({ id, author }) => [id, author.name]))
  const listed = (items: readonly ThreadEntry[]) => html`<ol>${items.map((reply) => html`<li>${entry(view, reply, names)}</li>
`)}</ol>`
  const rest = replies.nextCursor !== null && more({ label: comments.showMoreReplies, rel: 'nofollow', href: address(view.path, { ...sortQuery(view.sort), parentId: root.id, cursor: replies.nextCursor }, 'comments') })
  if (view.root !== null) return html`<div class="replies">${replyCount(view, root, replies.total)}
${listed(replies.items)}
${rest}</div>`
  return html`<div class="replies">${replyCount(view, root, replies.total)}
${listed([first])}
${(further.length > 0 || replies.nextCursor !== null) && html`<details><summary>${comments.furtherReplies(replies.total - 1)}</summary>
${listed(further)}
${rest}</details>`}</div>`
}

/** A permalink to a reply leaves out those before it: the count leads to all. */
function replyCount(view: ThreadView, root: ThreadEntry, total: number): Html {
  const count = messagesFor(view.language).comments.replyCount(total)
  if (view.commentId === null && view.cursor === null) return html`<p class="reply-count">${count}</p>`
  return html`<p class="reply-count"><a href="${address(view.path, { parentId: root.id }, 'comments')}" rel="nofollow">${count}</a></p>`
}

function more(link: { readonly label: string; readonly rel: string; readonly href: string }): Html {
  return html`<p class="more"><a class="button" href="${link.href}" rel="${link.rel}">${link.label}</a></p>`
}

/** `names` of the comments around it, by id, for saying whom a reply answers. */
function entry(view: ThreadView, shown: ThreadEntry, names: ReadonlyMap<string, string>): Html {
  const messages = messagesFor(view.language)
  if ('removed' in shown) {
    return html`<article class="comment" id="comment-${shown.id}"><p class="removed">${messages.comments.removed}</p></article>`
  }
  return html`<article class="comment" part="comment" id="comment-${shown.id}" aria-labelledby="author-${shown.id}" data-decided="${shown.decidedAt}">
<p class="by"><bdi class="author" id="author-${shown.id}">${shown.author.name}</bdi>${shown.author.staff === true && html` <span class="staff">${messages.comments.staff}</span>`} ${permalink(view, shown, messages)}</p>
${answered(shown, names, messages)}
${commentText(shown.body, shown.language)}
<p class="acts">${recommending(view, shown, messages)}${view.story.commenting === 'open' && html`<a class="reply" href="${address(view.path, { replyTo: shown.id }, 'write')}" rel="nofollow" aria-describedby="author-${shown.id}">${messages.comments.reply}</a>`}
<a class="report" href="${view.base}/comments/${shown.id}/report?lang=${view.language}" rel="nofollow" aria-describedby="author-${shown.id}">${messages.comments.report}</a></p>
</article>`
}

/** A script shows the button in the place of the sentence: a device has to say that it is the same one. */
function recommending({ recommendations }: ThreadView, { id, recommendations: count }: PublicComment, { comments, number }: Messages): Html | undefined {
  if (recommendations === 'off') return undefined
  return html`${count > 0 && html`<span class="recommendations">${comments.recommendations(count)}</span>`}<button class="recommend" type="button" aria-pressed="false" aria-describedby="author-${id}" hidden data-live>${comments.recommend} <span>${count > 0 && number(count)}</span></button>`
}

function permalink(view: ThreadView, { id, submittedAt }: PublicComment, messages: Messages): Html {
  const href = view.articleUrl === null ? address(view.path, { commentId: id }, `comment-${id}`) : `${view.articleUrl}#comment-${id}`
  return html`<a class="permalink" href="${href}" rel="nofollow" title="${messages.comments.permalink}"><time datetime="${submittedAt}">${messages.timeOf(Date.parse(submittedAt), view.timeZone)}</time></a>`
}

/** Whom a reply answers, where that is not plain from its place right below the root. */
function answered({ parentId, rootId }: PublicComment, names: ReadonlyMap<string, string>, messages: Messages): Html | undefined {
  const name = parentId === null || parentId === rootId ? undefined : names.get(parentId)
  return name === undefined ? undefined : html`<p class="answers"><a href="#comment-${parentId}"><bdi>${messages.comments.inReplyTo(name)}</bdi></a></p>`
}
