/** `node --import tsx bench/authoring/proposals.ts`: of the bank's hand-written mal-rules, how many the studio would have proposed, and how long it takes. */
import { keyExpression } from '@/lib/authoring/proposals/key-expression'
import { proposeMistakes } from '@/lib/authoring/proposals/propose-mistakes'
import { compileExpression } from '@/lib/problems/compile-expression'
import { compileQuestion } from '@/lib/problems/compile-question'
import { ExpressionError } from '@/lib/problems/expression'
import { mistakeAnswer } from '@/lib/problems/mistake-answer'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import { areAlike } from '@/lib/problems/separation'
import type { Variant } from '@/lib/problems/variant'
import { readBank } from '@/seeds/read-questions'
import { printTable } from '../print-table'

const SEEDS = 40
const SHARE = 0.95

type Rule = { readonly part: string; readonly when: string | number }

/** Whether two mal-rules come to the same answer on nearly every seed. */
function areSame([one, other]: readonly [Rule, Rule], variants: readonly Variant[]): boolean {
  const same = variants.filter((variant) => {
    const part = variant.parts.find(({ name }) => name === one.part)
    const names = Object.keys(variant.parameters)
    const symbols = new Map(names.map((name, slot) => [name, slot]))
    const scope = names.map((name) => variant.parameters[name])
    const answerOf = ({ when }: Rule) =>
      part === undefined ? null : mistakeAnswer(part, compileExpression(when, symbols)(scope), 'bench')
    try {
      const [a, b] = [answerOf(one), answerOf(other)]
      return part !== undefined && a !== null && b !== null && areAlike(part, [a, b])
    } catch (error) {
      if (error instanceof ExpressionError) return false
      throw error
    }
  })
  return same.length >= SHARE * variants.length
}

const withoutShared = (catalogue: MistakeCatalogue): MistakeCatalogue =>
  Object.fromEntries(Object.entries(catalogue).map(([id, { name, feedback }]) => [id, { name, feedback }]))

function measure(question: Question, catalogue: MistakeCatalogue) {
  const { tryVariant } = compileQuestion(question, catalogue)
  const variants = Array.from(
    { length: SEEDS },
    (_, index) => tryVariant({ version: 1, seed: index + 1 }).variant,
  ).filter((variant) => variant !== null)
  return Object.keys(question.answers).flatMap((part) => {
    if (keyExpression(question, part) === null) return []
    const own = question.mistakes.filter((rule) => rule.part === part)
    const bare = { ...question, mistakes: question.mistakes.filter((rule) => rule.part !== part) }
    const began = performance.now()
    const proposals = proposeMistakes({ question: bare, catalogue: withoutShared(catalogue), part })
    const milliseconds = performance.now() - began
    const found = own.filter((rule) => proposals.some((proposal) => areSame([proposal, rule], variants))).length
    return [{ milliseconds, offered: proposals.length, rules: own.length, found }]
  })
}

const bank = readBank()
const rows = bank.questions.flatMap(({ question }) => measure(question, bank.mistakes))
const total = (of: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => sum + of(row), 0)
const sorted = rows.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
printTable({
  title: 'Proposed mal-rules against those the bank was given by hand',
  head: ['parts', 'offered', 'by hand', 'of these proposed', 'share', 'median ms', 'most ms'],
  rows: [
    [
      String(rows.length),
      String(total(({ offered }) => offered)),
      String(total(({ rules }) => rules)),
      String(total(({ found }) => found)),
      `${((100 * total(({ found }) => found)) / total(({ rules }) => rules)).toFixed(1)} %`,
      (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0),
      (sorted.at(-1) ?? 0).toFixed(0),
    ],
  ],
})
