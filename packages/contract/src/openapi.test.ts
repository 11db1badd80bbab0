import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { openApiDocument } from './openapi.ts'
import { problems } from './problem.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'

const document: Readonly<Record<string, unknown>> = Object(openApiDocument({ url: 'https://comments.example', version: '1' }))

describe('the OpenAPI document', () => {
  it('is one, of version 3.1', async () => {
    const validator = new Validator()
    const result = await validator.validate(structuredClone(document))
    assert.deepEqual(result, { valid: true })
    assert.equal(validator.version, '3.1')
  })

  it('refers only to what it holds, and holds only what is referred to', () => {
    const references = new Set(referencesIn(document))
    for (const reference of references) assert.ok(at(reference) !== undefined, reference)
    assert.deepEqual([...references].toSorted(), Object.keys(Object(at('#/components/schemas'))).map((name) => `#/components/schemas/${name}`))
  })

  it('says nothing of how the schemas are made', () => {
    assert.doesNotMatch(JSON.stringify(document), /"\$id"|"~/)
  })

  for (const [name, route] of Object.entries<Route>(routes)) {
    it(`describes ${name} with its path parameters, body, answers and problems`, () => {
      const operation = Object(at(`#/paths/${route.path.replaceAll('/', '~1')}/${route.method.toLowerCase()}`))
      assert.equal(operation.operationId, name)
      const inPath: readonly { name: string; in: string; required: boolean }[] = operation.parameters.filter((parameter: { in: string }) => parameter.in === 'path')
      assert.deepEqual(inPath.map((parameter) => `{${parameter.name}}`), route.path.match(/\{\w+\}/g) ?? [])
      assert.ok(inPath.every((parameter) => parameter.required))
      assert.equal(operation.requestBody !== undefined, route.body !== undefined)
      const statuses = [...Object.keys(route.answers), ...route.problems.map((code) => String(problems[code].status))]
      for (const status of statuses) assert.ok(operation.responses[status] !== undefined, status)
      assert.equal(operation.parameters.some((parameter: { name: string }) => parameter.name === 'Idempotency-Key'), route.creates === true)
      assert.equal(operation.security.length === 0, route.access.kind === 'public')
    })
  }
})

function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => (key === '$ref' ? [String(inside)] : referencesIn(inside)))
}

/** What a reference within the document leads to. */
function at(reference: string): unknown {
  const names = reference.replace(/^#\//, '').split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  return names.reduce<unknown>((value, name) => (Object.hasOwn(Object(value), name) ? Object(value)[name] : undefined), document)
}
