import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { schemaRows, typeText } from '@/lib/problems/schema-rows'

const rows = (schema: z.ZodType) => schemaRows(z.toJSONSchema(schema, { io: 'input' }))
const typeOf = (schema: z.ZodType) => typeText(z.toJSONSchema(schema, { io: 'input' }))

describe('a schema as rows', () => {
  it('says of each key what it is, what stands for it when left out, and what it means', () => {
    const schema = z.strictObject({
      a: z.number().describe('First.'),
      b: z.string().optional().describe('Second.'),
      c: z.int().min(1).optional().meta({ description: 'Third.', default: 3 }),
      d: z.array(z.string()).default([]),
    })
    expect(rows(schema)).toEqual([
      { key: 'a', type: 'number', leftOut: 'needed', meaning: 'First.' },
      { key: 'b', type: 'plain text', leftOut: '', meaning: 'Second.' },
      { key: 'c', type: 'whole number ≥ 1', leftOut: '`3`', meaning: 'Third.' },
      { key: 'd', type: 'list of plain text', leftOut: '`[]`', meaning: '' },
    ])
  })
  it('goes into objects, lists of objects and maps to objects', () => {
    const inner = z.strictObject({ x: z.boolean() })
    const schema = z.strictObject({ one: inner, many: z.array(inner), named: z.record(z.string(), inner) })
    expect(rows(schema).map(({ key }) => key)).toEqual(['one', 'one.x', 'many', 'many[].x', 'named', 'named.*.x'])
  })
  it.each([
    [z.number().gt(0).max(1), 'number in (0, 1]'],
    [z.number().min(0).lt(1), 'number in [0, 1)'],
    [z.number().positive(), 'number > 0'],
    [z.number().min(2), 'number ≥ 2'],
    [z.number().max(2), 'number ≤ 2'],
    [z.number().lt(2), 'number < 2'],
    [z.int(), 'whole number'],
    [z.boolean(), '`true` or `false`'],
    [z.enum(['a', 'b']), '`a` or `b`'],
    [z.union([z.string(), z.number()]), 'plain text or number'],
    [z.array(z.union([z.string(), z.number()])), 'list of (plain text or number)'],
    [z.union([z.array(z.string()), z.array(z.string().min(2))]), 'list of plain text'],
    [z.record(z.string(), z.number()), 'map to number'],
    [z.strictObject({ a: z.string() }), 'object'],
    [z.array(z.unknown()), 'list'],
  ])('%# is told in words', (schema, words) => {
    expect(typeOf(schema)).toBe(words)
  })
})
