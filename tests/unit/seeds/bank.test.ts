// The bank as a professor would check it, on hundreds of variants each: the key is accepted as the prompt asks it to be
// written, every known mistake is named and never right, and what is shown is clean.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import katex from 'katex'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { objectivesSchema } from '@/lib/content/objectives'
import { grade } from '@/lib/grading/grade-response'
import { makeVariant } from '@/lib/problems/make-variant'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import type { Part } from '@/lib/problems/part'
import { parseQuestion } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { independentKeys } from './independent-keys'

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))
const read = (path: string): unknown => parse(readFileSync(`${seeds}/${path}`, 'utf8'))
const files = readdirSync(`${seeds}/questions`).filter((file) => file.endsWith('.yaml'))
const mistakes = mistakeCatalogueSchema.parse(read('mistakes.yaml'))
const questions = files.map((file) => parseQuestion(read(`questions/${file}`)))
const objectives = objectivesSchema
  .parse(read('lessons/13-05-cross-entropy.objectives.yaml'))
  .objectives.map(({ id }) => id)

const variantCount = 300
const shownCount = 8
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkMath)

describe('the bank', () => {
  it('has three questions at least on every objective, and none on an unknown one', () => {
    const covered = questions.flatMap((question) => question.objectives)
    for (const id of objectives) expect(covered.filter((each) => each === id).length, id).toBeGreaterThanOrEqual(3)
    expect(new Set(covered)).toEqual(new Set(objectives))
  })
  it('has every kind of question and every difficulty', () => {
    expect(new Set(questions.map(({ kind }) => kind)).size).toBe(5)
    expect(new Set(questions.map(({ difficulty }) => difficulty)).size).toBe(3)
  })
  it('names a file after its question', () => {
    expect(questions.map(({ id }) => `${id}.yaml`)).toEqual(files)
  })
  it('uses every mistake it names', () => {
    const used = questions.flatMap(({ mistakes: rules, answers }) => [
      ...rules.map(({ is }) => is),
      ...Object.values(answers).flatMap((answer) =>
        'choice' in answer ? Object.values(answer.choice.options).map(({ mistake }) => mistake ?? '') : [],
      ),
    ])
    expect(Object.keys(mistakes).filter((id) => !used.includes(id))).toEqual([])
  })
})

for (const question of questions) {
  describe(question.id, () => {
    const variants = Array.from({ length: variantCount }, (_, seed) =>
      makeVariant({ question, version: 1, seed, mistakes }),
    )

    it('accepts at least one draw in twenty', () => {
      const rejected = variants.reduce((sum, { rejectedDraws }) => sum + rejectedDraws, 0)
      expect(variantCount / (variantCount + rejected)).toBeGreaterThan(0.05)
    })
    it('has the same key when it is worked out a second way', () => {
      const recompute = independentKeys[question.id]
      if (question.kind === 'construction') return expect(recompute).toBeUndefined()
      for (const variant of variants) {
        for (const [name, key] of Object.entries(recompute?.(variant.parameters) ?? { missing: 0 })) {
          const part = variant.parts.find((each) => each.name === name)
          expect(isSameKey(part?.key, key), `seed ${variant.seed}, ${name}: ${part?.key} and ${key}`).toBe(true)
        }
      }
    })
    it('accepts its key, written as the prompt asks', () => {
      for (const variant of variants) {
        const result = grade({ variant, response: typedKeys(variant) })
        expect(result, `seed ${variant.seed}`).toMatchObject({ kind: 'graded', scoreFraction: 1 })
      }
    })
    it('accepts its key in the other unit, when the unit is written', () => {
      for (const variant of variants.slice(0, shownCount)) {
        const typed = variant.parts.map((part) => [part.name, inOtherUnit(part)])
        const result = grade({ variant, response: Object.fromEntries(typed) })
        expect(result, `seed ${variant.seed}`).toMatchObject({ kind: 'graded', scoreFraction: 1 })
      }
    })
    it('names every mistake, and never takes one for right', () => {
      for (const variant of variants) {
        expect(variant.mistakes.length).toBeGreaterThanOrEqual(2)
        for (const mistake of variant.mistakes) {
          const response = { ...typedKeys(variant), [mistake.part]: typedMistake(mistake) }
          const result = grade({ variant, response })
          const parts = result.kind === 'graded' ? result.parts : []
          const found = parts.find(({ name }) => name === mistake.part)
          expect(found, `seed ${variant.seed}, ${mistake.id}, ${typedMistake(mistake)}`).toMatchObject({
            scoreFraction: 0,
            mistake: mistake.id,
          })
        }
      }
    })
    it('shows no half-filled text', () => {
      for (const variant of variants) {
        const texts = textsOf(variant).join('\n')
        expect(texts, `seed ${variant.seed}`).not.toMatch(/\{\{|NaN|undefined|Infinity|\[object|\d\.\d{7}/)
      }
    })
    it('shows mathematics that KaTeX can set and tables that fit a phone', () => {
      for (const text of variants.slice(0, shownCount).flatMap(textsOf)) {
        for (const node of nodesOf(markdown.parse(text))) {
          if (node.type === 'inlineMath' || node.type === 'math') {
            katex.renderToString(node.value ?? '', { throwOnError: true, strict: 'error' })
          }
          if (node.type === 'tableRow') expect(node.children?.length).toBeLessThanOrEqual(4)
          if (node.type === 'text') expect(node.value).not.toMatch(/[$\\|]/)
        }
      }
    })
    it('has hints and a worked solution', () => {
      expect(question.hints.length).toBeGreaterThanOrEqual(2)
      expect(question.solution.length).toBeGreaterThan(150)
    })
  })
}

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] }

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)]
}

function textsOf(variant: Variant): readonly string[] {
  const options = variant.parts.flatMap((part) => (part.kind === 'choice' ? part.options : []))
  const conditions = variant.parts.flatMap((part) => (part.kind === 'construction' ? part.conditions : []))
  return [
    variant.prompt,
    variant.solution,
    ...variant.hints,
    ...variant.parts.map(({ label }) => label),
    ...variant.mistakes.map(({ feedback }) => feedback),
    ...options.flatMap(({ text, feedback }) => [text, feedback]),
    ...conditions.map(({ feedback }) => feedback),
  ]
}

function isSameKey(key: Part['key'] | undefined, again: Part['key']): boolean {
  if (typeof key === 'string' || typeof again === 'string') return key === again
  const [a, b] = [[key ?? Number.NaN].flat(), [again].flat()]
  return (
    a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] ?? Number.NaN)) <= 1e-6 * Math.max(1, Math.abs(x)))
  )
}

function typedKeys(variant: Variant): Readonly<Record<string, string>> {
  return Object.fromEntries(variant.parts.map((part) => [part.name, typedKey(part)]))
}

/** Three significant digits, or the decimals that an absolute tolerance asks for. */
function typedKey(part: Part): string {
  if (part.kind === 'choice') return part.key
  if (part.kind === 'probabilities') return roundedVector(part.key, 2)
  if (part.kind === 'construction') return roundedVector(part.key, 4)
  const { tolerance } = part
  if (tolerance.kind !== 'closeTo') return String(part.key)
  if (tolerance.relative > 0 && tolerance.absolute <= 0.001) {
    return String(Number(part.key.toPrecision(tolerance.relative < 0.01 ? 6 : 3)))
  }
  return part.key.toFixed(2)
}

function inOtherUnit(part: Part): string {
  if (part.kind !== 'number' || part.unit === 'none') return typedKey(part)
  if (part.unit === 'bits') return `${(part.key * Math.LN2).toFixed(6)} nats`
  return `${(part.key / Math.LN2).toFixed(6).replace('.', ',')}0 bits`
}

/** The last entry takes up the rounding, as a careful person would. */
function roundedVector(values: readonly number[], places: number): string {
  const head = values.slice(0, -1).map((value) => value.toFixed(places))
  return [...head, (1 - head.reduce((sum, text) => sum + Number(text), 0)).toFixed(places)].join(', ')
}

function typedMistake({ value }: VariantMistake): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(5)))
  return Array.isArray(value) ? value.map(String).join('; ') : String(value)
}
