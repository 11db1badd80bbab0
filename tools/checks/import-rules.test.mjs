import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { importRefusal } from './import-rules.mjs'

const npm = ['typebox', 'kysely', 'fastify', 'sanitize-html']
const refused = (file, specifier) => importRefusal(`packages/${file}`, specifier, npm) !== undefined

const allowed = [
  ['core/src/decision.ts', './ids.ts'],
  ['core/src/decision.test.ts', 'node:test'],
  ['contract/src/routes.ts', '@verbatim/core'],
  ['contract/src/routes.ts', 'typebox/compile'],
  ['classifier/src/model.ts', 'node:fs'],
  ['server/src/app/decide.ts', './ports.ts'],
  ['server/src/app/decide.ts', '@verbatim/core'],
  ['server/src/app/decide.test.ts', 'node:crypto'],
  ['server/src/app/decide.test.ts', '../storage/index.ts'],
  ['server/src/storage/comments.ts', 'kysely'],
  ['server/src/storage/migrations/0001-first.ts', '../schema.ts'],
  ['server/src/storage/migrations/0001-first.ts', '../../app/index.ts'],
  ['server/src/http/routes/comments.ts', '../../app/index.ts'],
  ['server/src/http/pages/story.ts', '@verbatim/widget/render'],
  ['server/src/cli/serve.ts', '../config.ts'],
  ['server/src/config.test.ts', './config.ts'],
  ['server/src/wiring.ts', './storage/index.ts'],
  ['server/src/wiring.ts', '@verbatim/classifier'],
  ['server/src/main.ts', './wiring.ts'],
  ['server/src/wiring.ts', '../package.json'],
]
const planted = [
  ['core/src/decision.ts', 'node:crypto'],
  ['server/src/wiring.ts', '../../core/package.json'],
  ['core/src/decision.ts', 'typebox'],
  ['core/src/decision.ts', '../../contract/src/index.ts'],
  ['core/src/decision.ts', '@verbatim/contract'],
  ['core/src/decision.test.ts', '@verbatim/contract'],
  ['contract/src/routes.ts', 'node:fs'],
  ['contract/src/routes.ts', 'not-in-its-package-json'],
  ['contract/src/routes.ts', '@verbatim/core/src/ids.ts'],
  ['widget/src/render/thread.ts', '@verbatim/core'],
  ['desk/src/queue.ts', '@verbatim/server'],
  ['server/src/app/decide.ts', 'node:crypto'],
  ['server/src/app/decide.ts', 'fastify'],
  ['server/src/app/decide.ts', '@verbatim/contract'],
  ['server/src/app/decide.ts', '../storage/index.ts'],
  ['server/src/app/decide.test.ts', '../storage/comments.ts'],
  ['server/src/storage/comments.ts', '../http/index.ts'],
  ['server/src/storage/comments.ts', '../app/ports.ts'],
  ['server/src/http/routes/comments.ts', '../../storage/index.ts'],
  ['server/src/http/routes/comments.ts', '../../app/decide.ts'],
  ['server/src/http/routes/comments.ts', '../../config.ts'],
  ['server/src/http/pages/story.ts', '@verbatim/widget'],
  ['server/src/http/index.ts', 'kysely'],
  ['server/src/http/index.test.ts', 'node:sqlite'],
  ['server/src/cli/serve.ts', '../storage/open.ts'],
  ['server/src/main.ts', './storage/index.ts'],
  ['server/src/wiring.ts', './storage/open.ts'],
  ['server/src/drawer/thing.ts', './other.ts'],
  ['stranger/src/thing.ts', './other.ts'],
]

describe('the arrows between rooms', () => {
  for (const [file, specifier] of allowed) it(`let ${file} import ${specifier}`, () => assert.ok(!refused(file, specifier)))
  for (const [file, specifier] of planted) it(`keep ${specifier} out of ${file}`, () => assert.ok(refused(file, specifier)))
})
