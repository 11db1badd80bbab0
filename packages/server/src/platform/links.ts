import { LinkifyIt } from 'linkify-it'
import type { LinkFinder } from '../app/index.ts'

// Bare addresses such as `example.org` count: promotion rarely troubles to write the scheme.
const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false })

// What linkify finds has one of these; most comments have none, and are read through in a hundredth of the time.
const hint = /[^\s.][.][^\s.]|:\/\/|mailto:|www/i

export const linkFinder: LinkFinder = { hasLink: (text) => hint.test(text) && linkify.test(text) }
