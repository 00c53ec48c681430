// One question with every kind of answer that is no single number, on many seeds.
import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { evaluateAtPoints } from '@/lib/problems/evaluate-at-points'
import { areAlike, isAccepted } from '@/lib/problems/separation'
import { everyKind, variantOf } from './fixture-questions'

const variants = Array.from({ length: 200 }, (_variant, seed) => variantOf(everyKind, seed))
const kinds = [
  'number',
  'number',
  'vector',
  'matrix',
  'choices',
  'ordering',
  'expression',
  'probabilistic-choice',
  'construction',
]

describe('a question with every kind of answer', () => {
  it('has its parts in the order on file, with their shares', () => {
    for (const { parts } of variants) expect(parts.map(({ kind }) => kind)).toEqual(kinds)
    expect(variants[0]?.parts.map(({ weight }) => weight)).toEqual([0.2, ...Array.from({ length: 8 }, () => 0.1)])
    // 0.02 each, but 1/8 of three options, 1/6 of three items and 1/2 of two.
    expect(variants[0]?.guessFloor).toBeCloseTo(0.7 * 0.02 + 0.1 * (1 / 8 + 1 / 6 + 1 / 2), 12)
  })
  it('is the same for the same seed, texts and all', () => {
    for (const variant of variants.slice(0, 20)) {
      expect(JSON.stringify(variantOf(structuredClone(everyKind), variant.seed))).toBe(JSON.stringify(variant))
    }
  })
  it('tells its mistakes apart from its keys and from each other on every seed', () => {
    for (const { parts, mistakes } of variants) {
      expect(new Set(mistakes.map(({ id }) => id)).size).toBe(mistakes.length)
      for (const part of parts) {
        const own = mistakes.filter((mistake) => mistake.part === part.name)
        for (const [place, { value }] of own.entries()) {
          expect(isAccepted(part, value)).toBe(false)
          for (const other of own.slice(0, place)) expect(areAlike(part, [other.value, value])).toBe(false)
        }
      }
    }
  })
  it('has the shared mistake where a number has no unit, and nowhere else', () => {
    for (const { mistakes } of variants) {
      const shared = mistakes.filter(({ id }) => id === 'left-in-bits')
      expect(shared.every(({ part }) => part === 'ppl')).toBe(true)
    }
    const all = variants.filter(({ mistakes }) => mistakes.some(({ id }) => id === 'left-in-bits'))
    expect(all.length).toBeGreaterThan(150)
  })
  it('shows a mistake of an option only where that option is wrong', () => {
    for (const { parts, mistakes } of variants) {
      const high = parts.find(({ name }) => name === 'high')
      const isRight = high?.kind === 'choices' && high.key.includes('A')
      expect(mistakes.some(({ id }) => id === 'taken-for-high-high')).toBe(!isRight)
    }
  })
  it('has texts without a hole, and mathematics that can be set', () => {
    for (const { prompt, solution, parts, mistakes } of variants.slice(0, 50)) {
      const options = parts.flatMap((part) => ('options' in part ? part.options : []))
      const texts = [prompt, solution, ...parts.map(({ label }) => label), ...mistakes.map(({ feedback }) => feedback)]
      for (const text of [...texts, ...options.flatMap(({ text: own, feedback }) => [own, feedback])]) {
        expect(text).not.toMatch(/\{\{|NaN|undefined|Infinity/)
        for (const [, source = ''] of text.matchAll(/(?<!\\)\$([^$]+)\$/g)) {
          expect(() => katex.renderToString(source, { throwOnError: true })).not.toThrow()
        }
      }
    }
  })
  it('has a formula whose key and mistake read back as they were drawn', () => {
    for (const { parts, mistakes } of variants) {
      const part = parts.find(({ kind }) => kind === 'expression')
      const mistake = mistakes.find(({ id }) => id === 'sign-of-the-slope')
      if (part?.kind !== 'expression' || mistake === undefined) throw new TypeError('There is no formula.')
      const typed = evaluateAtPoints(part.key, part)
      expect(typed.kind === 'values' && isAccepted(part, typed.values)).toBe(true)
      const swapped = evaluateAtPoints(part.key.replace('p - y', 'y - p'), part)
      expect(swapped.kind === 'values' && areAlike(part, [swapped.values, mistake.value])).toBe(true)
    }
  })
  it('is worked out again from any earlier answer', () => {
    for (const { parts } of variants.slice(0, 50)) {
      const follows = parts.find(({ name }) => name === 'ppl')?.follows
      expect(follows?.partAfter({ bits: 0.5 })?.part.key).toBeCloseTo(Math.SQRT2, 12)
    }
  })
})
