// What a student reads on the page, on a hundred variants of every template: no stray digits, no key given away,
// and solutions that come out right when they are worked again from the digits shown.
import { describe, expect, it } from 'vitest'
import { makeVariant } from '@/lib/problems/make-variant'
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import { roomOf, stepsOf } from './latex-arithmetic'
import { mistakes, questions } from './read-seeds'

const variantCount = 100
const mostDecimals = 6

describe('arithmetic read from a formula', () => {
  it('is found on both sides of a sign, and nowhere else', () => {
    expect(stepsOf('\\mathcal{L} = \\tfrac14(0.5 + 1.2) \\approx 0.425 \\text{ nats}.')).toEqual([
      { left: 0.425, right: 0.425, relation: '≈', shown: '0.425' },
    ])
    expect(stepsOf('-\\ln(1 - 0.5) = -\\ln 0.5')[0]?.left).toBeCloseTo(Math.LN2, 12)
    expect(stepsOf('-\\tfrac{1}{4} \\log_2 \\tfrac{1}{4} \\approx 0.5')[0]?.left).toBe(0.5)
    expect(stepsOf('2^{ 3 } = \\frac{ 16 }{ 2 }')).toMatchObject([{ left: 8, right: 8, relation: '=' }])
    expect(stepsOf('H = \\log_2 K')).toEqual([])
  })
  it('leaves half a unit of the last place shown', () => {
    expect(roomOf('0.425')).toBeCloseTo(0.0006, 12)
    expect(roomOf('7')).toBeCloseTo(0.6, 12)
  })
})

for (const question of questions) {
  describe(question.id, () => {
    const variants = Array.from({ length: variantCount }, (_, seed) =>
      makeVariant({ question, version: 1, seed, mistakes }),
    )

    it('shows no number with stray digits', () => {
      for (const variant of variants) {
        for (const [number = '', decimals = ''] of textsOf(variant)
          .join('\n')
          .matchAll(/\d+\.(\d+)/g)) {
          expect(decimals.length, `seed ${variant.seed}: ${number}`).toBeLessThanOrEqual(mostDecimals)
        }
      }
    })
    it('gives no key away in the prompt or the hints', () => {
      for (const variant of variants) {
        const given = [variant.prompt, ...variant.hints].join('\n')
        for (const key of variant.parts.map((part) => part.key)) {
          if (typeof key !== 'number') continue
          const written = String(Number(Math.abs(key).toPrecision(4)))
          if (written.replace(/\D|^0+/g, '').length < 4) continue
          expect(given, `seed ${variant.seed}`).not.toContain(written)
        }
      }
    })
    it('comes out right when its solution is worked again from the digits shown', () => {
      for (const variant of variants) {
        for (const { left, right, relation, shown } of formulasOf(variant.solution).flatMap(stepsOf)) {
          const room = relation === '=' ? 1e-9 * Math.max(1, Math.abs(left)) : roomOf(shown)
          expect(Math.abs(left - right), `seed ${variant.seed}: ${left} ${relation} ${shown}`).toBeLessThanOrEqual(room)
        }
      }
    })
    it('has no percent sign in a formula, where it would hide the rest', () => {
      const texts = variants.slice(0, 10).flatMap(textsOf)
      for (const formula of texts.flatMap(formulasOf)) expect(formula).not.toMatch(/(?<!\\)%/)
    })
    it('draws its keys, so that no option is right out of habit', () => {
      for (const [i, part] of (variants[0]?.parts ?? []).entries()) {
        if (!('options' in part || 'items' in part)) continue
        const keys = variants.map(({ parts }) => String(parts[i]?.key))
        for (const key of new Set(keys)) expect(keys.filter((each) => each === key).length).toBeLessThanOrEqual(70)
      }
    })
  })
}

function listedIn(part: Part): readonly string[] {
  if ('options' in part) return part.options.map(({ text }) => text)
  return 'items' in part ? part.items.map(({ text }) => text) : []
}

function textsOf(variant: Variant): readonly string[] {
  const options = variant.parts.flatMap((part) => ('options' in part ? part.options : []))
  const conditions = variant.parts.flatMap((part) => (part.kind === 'construction' ? part.conditions : []))
  return [
    variant.prompt,
    variant.solution,
    ...variant.hints,
    ...[...variant.mistakes, ...options, ...conditions].map(({ feedback }) => feedback),
    ...variant.parts.flatMap(listedIn),
  ]
}

function formulasOf(text: string): readonly string[] {
  return [...text.matchAll(/\$\$([\s\S]*?)\$\$|\$([^$]+)\$/g)].map(([, block, inline]) => block ?? inline ?? '')
}
