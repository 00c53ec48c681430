import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { describeIssues } from '@/lib/problems/describe-issues'

const linesOf = (schema: z.ZodType, input: unknown): readonly string[] => {
  const result = schema.safeParse(input)
  return result.success ? [] : describeIssues(result.error.issues)
}
const circle = z.strictObject({ circle: z.strictObject({ radius: z.number() }) })
const square = z.strictObject({ square: z.strictObject({ side: z.number() }), colour: z.string() })
const shape = z.union([circle, square])

describe('what zod found, in words', () => {
  it('names the place and what was expected there', () => {
    expect(linesOf(z.strictObject({ a: z.number() }), { a: 'x' })).toEqual(['a: expected number'])
    expect(linesOf(z.strictObject({ a: z.array(z.string()) }), { a: ['x', 2] })).toEqual(['a.1: expected string'])
    expect(linesOf(z.number(), 'x')).toEqual(['the question: expected number'])
    expect(linesOf(z.enum(['a', 'b']), 'c')).toEqual(['the question: expected one of a, b'])
    expect(linesOf(z.number().max(3), 4)).toEqual(['the question: too big: expected number to be <=3'])
    expect(linesOf(z.string().regex(/^a/, 'Expected an a'), 'b')).toEqual(['the question: expected an a'])
  })
  it('lists every key it does not know', () => {
    expect(linesOf(z.strictObject({}), { a: 1, b: 2 })).toEqual(['the question: unknown key "a", "b"'])
  })
  it('says what is wrong with the name of an entry', () => {
    const names = z.record(z.string().regex(/^[a-z]+$/, 'expected small letters'), z.number())
    expect(linesOf(names, { A: 1 })).toEqual(['A: expected small letters'])
  })
})

describe('what fits none of several shapes', () => {
  it('is told by the shape that was meant: the one whose keys were given', () => {
    expect(linesOf(shape, { circle: { radius: 'x' } })).toEqual(['circle.radius: expected number'])
    expect(linesOf(z.strictObject({ s: shape }), { s: { square: { side: 1, top: 2 }, colour: 'red' } })).toEqual([
      's.square: unknown key "top"',
    ])
  })
  it('is told by the shape that went deepest, where they share a key', () => {
    const either = z.union([
      z.strictObject({ a: z.strictObject({ b: z.number() }) }),
      z.strictObject({ a: z.string() }),
    ])
    expect(linesOf(either, { a: { b: 'x' } })).toEqual(['a.b: expected number'])
    expect(linesOf(either, { a: 3 })).toEqual(['the question: expected a'])
  })
  it('is told all the shapes where none was meant', () => {
    expect(linesOf(z.union([circle, z.strictObject({ dot: z.strictObject({}) })]), {})).toEqual([
      'the question: expected one of: circle, dot',
    ])
    expect(linesOf(z.union([z.number(), z.string()]), true)).toEqual(['the question: expected one of: number, string'])
  })
  it('names a key of two once, and several keys of one shape together', () => {
    const two = z.union([
      z.strictObject({ a: z.number(), b: z.number() }),
      z.strictObject({ c: z.number(), d: z.number() }),
    ])
    expect(linesOf(two, {})).toEqual(['the question: expected one of: a and b, c and d'])
    expect(linesOf(z.union([z.literal(1), z.literal(2)]), 3)).toEqual(['the question: expected another value'])
  })
  it('is told which keys belong to several shapes, where each alone would fit', () => {
    const dot = z.strictObject({ dot: z.strictObject({}) })
    const both = { circle: { radius: 1 }, dot: {} }
    expect(linesOf(z.union([circle, dot, square]), both)).toEqual([
      'the question: expected one kind alone, got dot, circle together',
    ])
  })
  it('is told the shapes of a choice within a choice', () => {
    const list = z.union([z.array(z.string()), z.union([z.string(), z.number()])])
    expect(linesOf(z.strictObject({ key: list }), {})).toEqual(['key: expected one of: list, string, number'])
    expect(linesOf(z.strictObject({ map: z.record(z.string(), z.number()) }), {})).toEqual([
      'map: expected map of names',
    ])
  })
  it('is looked into where one of several shapes holds another choice of shapes', () => {
    const two = z.strictObject({ a: z.number(), b: z.number() })
    const nested = z.strictObject({ outer: z.union([z.strictObject({ inner: shape }), two]) })
    expect(linesOf(nested, { outer: { inner: { circle: { radius: null } } } })).toEqual([
      'outer.inner.circle.radius: expected number',
    ])
  })
})
