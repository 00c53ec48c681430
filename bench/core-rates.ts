/** The pure work behind an answer, on one core: make a variant, grade a response. */
import { listQuestions, loadMistakes } from '@/cli/load-bank'
import { grade } from '@/lib/grading/grade-response'
import { compileQuestion } from '@/lib/problems/compile-question'
import type { Variant } from '@/lib/problems/variant'
import { exactly, typedKey } from '@/lib/proving/typed-answer'
import { measureRate } from './measure-rate'
import { printTable, toFigure } from './print-table'

export async function benchCore(): Promise<void> {
  const templates = (await listQuestions()).filter(({ origin }) => origin === 'template')
  const mistakes = loadMistakes()
  const compiled = templates.map((question) => compileQuestion(question, mistakes))
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index % items.length]
    if (item === undefined) throw new RangeError('The bank has no templates.')
    return item
  }
  const graded = compiled.map((question) => {
    const variant = question.makeVariant({ version: 1, seed: 1 })
    return { variant, response: rightResponse(variant) }
  })

  const rates = [
    [
      'variants made (numbers, key, mistakes)',
      measureRate((seed) => at(compiled, seed).makeVariant({ version: 1, seed })),
    ],
    [
      'variants made and written out',
      measureRate((seed) => writeOut(at(compiled, seed).makeVariant({ version: 1, seed }))),
    ],
    ['answers graded', measureRate((index) => grade(at(graded, index)))],
  ] as const
  printTable({
    title: `The pure work, one core, ${templates.length} templates`,
    head: ['what', 'per second', 'µs each'],
    rows: rates.map(([what, rate]) => [what, toFigure(rate), toFigure(1e6 / rate)]),
  })
}

function writeOut({ prompt, hints, solution }: Variant): number {
  return prompt.length + hints.length + solution.length
}

function rightResponse({ parts }: Variant): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.map((part) => [part.name, typedKey(part, exactly)]))
}
