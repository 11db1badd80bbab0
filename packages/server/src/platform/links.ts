import { LinkifyIt } from 'linkify-it'
import type { LinkFinder } from '../app/index.ts'

// Bare addresses such as `example.org` count: promotion rarely troubles to write the scheme.
const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false })

export const linkFinder: LinkFinder = { hasLink: (text) => linkify.test(text) }
