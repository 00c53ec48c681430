/** The pure work behind an answer, on one core: make a variant, grade a response, update a learner, choose what comes next. */
import { listQuestions, loadMistakes } from '@/cli/load-bank'
import { grade } from '@/lib/grading/grade-response'
import { chooseNext } from '@/lib/mastery/choose-next'
import { priors } from '@/lib/mastery/constants'
import { initialState } from '@/lib/mastery/initial-state'
import type { LearnerState, ObjectiveNode, PoolEntry } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { compileQuestion } from '@/lib/problems/compile-question'
import type { Question } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import { exactly, typedKey } from '@/lib/proving/typed-answer'
import { measureRate } from './measure-rate'
import { printTable, toFigure } from './print-table'

const poolSize = 500

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
  const pool = templates.map(toPoolEntry)
  const objectives = toNodes(templates)
  const learner = learnAll({ pool, objectives })
  const widePool = Array.from({ length: poolSize }, (_, index) => ({
    ...at(pool, index),
    questionId: `template-${index}`,
  }))

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
    ['mastery updates', measureRate((index) => answer({ state: learner, entry: at(pool, index), index, objectives }))],
    [
      `next problem chosen among ${poolSize}`,
      measureRate((seed) =>
        chooseNext({ state: learner, pool: widePool, objectives, now: dayMilliseconds, seed, constants: priors }),
      ),
    ],
  ] as const
  printTable({
    title: `The pure work, one core, ${templates.length} templates`,
    head: ['what', 'per second', 'µs each'],
    rows: rates.map(([what, rate]) => [what, toFigure(rate), toFigure(1e6 / rate)]),
  })
}

const dayMilliseconds = 86_400_000

function writeOut({ prompt, hints, solution }: Variant): number {
  return prompt.length + hints.length + solution.length
}

function rightResponse({ parts }: Variant): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.map((part) => [part.name, typedKey(part, exactly)]))
}

function toPoolEntry({ id, objectives, difficulty }: Question): PoolEntry {
  return { questionId: id, objectives, difficulty: priors.authoredDifficulty[difficulty], guessFloor: 0.02 }
}

function toNodes(templates: readonly Question[]): readonly ObjectiveNode[] {
  const ids = new Set(templates.flatMap(({ objectives }) => objectives))
  return [...ids].map((id) => ({ id, prerequisites: [], easiness: priors.easiness }))
}

type Answered = {
  readonly state: LearnerState
  readonly entry: PoolEntry
  readonly index: number
  readonly objectives: readonly ObjectiveNode[]
}

function answer({ state, entry, index, objectives }: Answered): LearnerState {
  const observation = { ...entry, scoreFraction: index % 3 === 0 ? 0 : 1, at: dayMilliseconds + index }
  return updateMastery({ state, observation, objectives, constants: priors }).state
}

/** A learner who has met every template once. */
function learnAll({
  pool,
  objectives,
}: {
  readonly pool: readonly PoolEntry[]
  readonly objectives: readonly ObjectiveNode[]
}): LearnerState {
  return pool.reduce((state, entry, index) => answer({ state, entry, index, objectives }), initialState())
}
