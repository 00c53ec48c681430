/**
 * What a template costs. Making a variant and grading its right answer as typed, no text read: beside the same question programmed by
 * hand. Evaluating its expressions on what was drawn: beside mathjs evaluating the same expressions as strings.
 */
import { grade } from '@/lib/grading/grade-response'
import type { CompiledQuestion } from '@/lib/problems/compile-question'
import type { Variant } from '@/lib/problems/variant'
import { exactly, typedKey } from '@/lib/proving/typed-answer'
import { compileTemplates } from './bank-templates'
import { compiledEvaluation, type Evaluation, stringEvaluation } from './evaluations'
import { everyTwin } from './hand-written/every-twin'
import { interleave } from './interleave'
import { printTable, toFigure } from './print-table'
import { quantile } from './quantile'
import { expressionsOf } from './question-expressions'
import { isNear, requireSame } from './same-as-template'

const seeds = 200
const stringSeeds = 20

export async function benchTemplates(): Promise<void> {
  const templates = await compileTemplates()
  printBesideHand(templates)
  printBesideStrings(templates)
}

function printBesideHand(templates: readonly CompiledQuestion[]): void {
  const rows = everyTwin.flatMap((twin) => {
    const compiled = templates.find(({ question }) => question.id === twin.template)
    if (compiled === undefined) throw new Error(`The bank has no template ${twin.template} any more.`)
    const variants = firstVariants(compiled)
    requireSame(twin, variants)
    const responses = variants.map(rightResponse)
    const [ours = 0, byHand = 0] = interleave([
      { calls: seeds, work: (seed) => makeAndGrade(compiled, { seed, response: responses[seed] ?? {} }) },
      { calls: seeds, work: (seed) => twin.make(seed).grade(responses[seed] ?? {}) },
    ])
    return [{ id: twin.template, ours, byHand, ratio: ours / byHand }]
  })
  printTable({
    title: 'A variant made and its right answer graded, µs of one core; medians of rounds taken in turn',
    head: ['template', 'from the template', 'by hand', 'ratio'],
    rows: [
      ...rows.map(({ id, ours, byHand, ratio }) => [id, toFigure(ours), toFigure(byHand), `${ratio.toFixed(1)} ×`]),
      ['median', '', '', `${medianOf(rows.map(({ ratio }) => ratio))} ×`],
    ],
  })
}

function printBesideStrings(templates: readonly CompiledQuestion[]): void {
  const all = templates.map((compiled) => {
    const variants = firstVariants(compiled).slice(0, stringSeeds)
    const responses = variants.map(rightResponse)
    const expressions = expressionsOf(compiled.question)
    const strings = stringEvaluation(expressions)
    const closures = compiledEvaluation(expressions)
    const drawn = variants.map(({ parameters }) => parameters)
    if (!findsKeys(strings, variants)) return null
    const [whole = 0, ours = 0, theirs = 0] = interleave([
      { calls: seeds, work: (at) => makeAndGrade(compiled, gradedAt(responses, at)) },
      { calls: seeds, work: (at) => closures(drawn[at % stringSeeds] ?? {}) },
      { calls: stringSeeds, work: (at) => strings(drawn[at % stringSeeds] ?? {}) },
    ])
    return { id: compiled.question.id, ours, theirs, faster: theirs / ours, wholeFaster: theirs / whole }
  })
  const rows = all.filter((row) => row !== null).toSorted((a, b) => a.faster - b.faster)
  printTable({
    title: `The expressions of ${rows.length} templates evaluated, µs of one core; mathjs cannot say those of ${all.length - rows.length} others`,
    head: ['template', 'compiled', 'strings', 'faster', 'than making and grading too'],
    rows: [
      ...rows.map(({ id, ours, theirs, faster, wholeFaster }) => [
        id,
        toFigure(ours),
        toFigure(theirs),
        `${faster.toFixed(0)} ×`,
        `${wholeFaster.toFixed(1)} ×`,
      ]),
      [
        'median',
        '',
        '',
        `${medianOf(rows.map(({ faster }) => faster))} ×`,
        `${medianOf(rows.map(({ wholeFaster }) => wholeFaster))} ×`,
      ],
    ],
  })
}

type Graded = { readonly seed: number; readonly response: Readonly<Record<string, string>> }

function makeAndGrade({ makeVariant }: CompiledQuestion, { seed, response }: Graded): unknown {
  return grade({ variant: makeVariant({ version: 1, seed }), response })
}

function gradedAt(responses: readonly Graded['response'][], index: number): Graded {
  const seed = index % responses.length
  return { seed, response: responses[seed] ?? {} }
}

function firstVariants({ makeVariant }: CompiledQuestion): readonly Variant[] {
  return Array.from({ length: seeds }, (_, seed) => makeVariant({ version: 1, seed }))
}

function rightResponse({ parts }: Variant): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.map((part) => [part.name, typedKey(part, exactly)]))
}

/** Whether mathjs can read the expressions at all and finds the same numbers. */
function findsKeys(strings: Evaluation, variants: readonly Variant[]): boolean {
  try {
    return variants.every(({ parameters, parts }) => {
      const found = strings(parameters)
      return parts.every(({ name, key }) => {
        const value = found[name]
        return typeof key !== 'number' || (typeof value === 'number' && isNear(value, key))
      })
    })
  } catch {
    return false
  }
}

function medianOf(ratios: readonly number[]): string {
  return quantile(ratios, 0.5).toFixed(1)
}
