/**
 * What an evening with the real bank is like: simulated students of a steady level, forty problems, with one of the rules that protect a
 * person left out at a time. `node --import tsx --conditions=react-server bench/mastery/evening.ts STUDENTS`
 */
import { randomSource, seedOf } from '@/bench/learners/random-source'
import { listQuestions, loadMistakes } from '@/cli/load-bank'
import { type ChoiceRules, choiceRules } from '@/lib/mastery/choice-rules'
import { chooseNext } from '@/lib/mastery/choose-next'
import { inForce } from '@/lib/mastery/constants-in-force'
import { initialState } from '@/lib/mastery/initial-state'
import { sigmoid } from '@/lib/mastery/logistic'
import type { ObjectiveNode, PoolEntry } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { compileQuestion } from '@/lib/problems/compile-question'
import type { Question } from '@/lib/problems/question'
import { workload } from '@/lib/problems/workload'
import { printTable } from '../print-table'

const PROBLEMS = 40
const MINUTE = 60_000
const NEVER = Number.MAX_SAFE_INTEGER
/** Right about three times in four at what the policy asks. */
const LEVEL = 1.3

const ablations: readonly (readonly [string, Partial<ChoiceRules>])[] = [
  ['all rules', {}],
  ['value per problem, not per box', { readingBoxes: NEVER }],
  ['no gentle first look', { gentleWithin: NEVER }],
  ['no variety of difficulty', { sameDifficultyCost: 0 }],
  ['no rest for near-copies', { kinRestHours: 0 }],
  ['none of these', { readingBoxes: NEVER, gentleWithin: NEVER, sameDifficultyCost: 0, kinRestHours: 0 }],
]

const templates = (await listQuestions()).filter(({ origin }) => origin === 'template')
const mistakes = loadMistakes()
const pool = templates.map(toPoolEntry)
const objectives = toNodes(templates)
const students = Number(process.argv[2] ?? 100)

printTable({
  title: `Forty problems of one evening, ${students} students, ${pool.length} templates`,
  head: ['', 'boxes first', 'boxes', 'right', 'easy', 'hard in a row', 'near-copies', 'declared'],
  rows: ablations.map(([name, rules]) => [name, ...figures({ ...choiceRules, ...rules })]),
})

function figures(rules: ChoiceRules): readonly string[] {
  const evenings = Array.from({ length: students }, (_, index) => evening(rules, index))
  const mean = (of: (one: Evening) => number) =>
    (evenings.reduce((sum, one) => sum + of(one), 0) / evenings.length).toFixed(1)
  return [
    mean(({ met }) => met[0]?.workload ?? 0),
    mean(({ met }) => met.reduce((sum, { workload: boxes = 1 }) => sum + boxes, 0) / met.length),
    mean(({ right }) => (100 * right) / PROBLEMS).concat(' %'),
    mean(({ met }) => met.filter(({ difficulty }) => difficulty.mean < 0).length),
    mean(({ met }) => longestHardRun(met)),
    mean(({ met }) => nearCopies(met)),
    mean(({ declared }) => declared),
  ]
}

type Evening = { readonly met: readonly PoolEntry[]; readonly right: number; readonly declared: number }

function evening(rules: ChoiceRules, student: number): Evening {
  const random = randomSource(seedOf(41, student))
  const met: PoolEntry[] = []
  let right = 0
  let state = initialState(inForce)
  while (met.length < PROBLEMS) {
    const now = met.length * MINUTE
    const setting = { state, objectives, constants: inForce }
    const choice = chooseNext({ ...setting, pool, now, seed: seedOf(student, met.length), rules })
    const entry = choice.kind === 'problem' && pool.find(({ questionId }) => questionId === choice.questionId)
    if (!entry) break
    const chance = entry.guessFloor + (1 - entry.guessFloor) * sigmoid(LEVEL - entry.difficulty.mean)
    const scoreFraction = random() < chance ? 1 : 0
    right += scoreFraction
    met.push(entry)
    state = updateMastery({ ...setting, observation: { ...entry, scoreFraction, at: now } }).state
  }
  return {
    met,
    right,
    declared: Object.values(state.objectives).filter(({ declaredAt }) => declaredAt !== null).length,
  }
}

function longestHardRun(met: readonly PoolEntry[]): number {
  let longest = 0
  let run = 0
  for (const { difficulty } of met) {
    run = difficulty.mean > 0 ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** Problems of which another of the family came earlier. */
function nearCopies(met: readonly PoolEntry[]): number {
  const isCopy = ({ family, questionId }: PoolEntry, place: number) =>
    met.slice(0, place).some((before) => before.family === family && before.questionId !== questionId)
  return met.filter((entry, place) => entry.family !== undefined && isCopy(entry, place)).length
}

function toPoolEntry(question: Question): PoolEntry {
  const { id, difficulty, family } = question
  const { guessFloor, parts } = compileQuestion(question, mistakes).makeVariant({ version: 1, seed: 1 })
  return {
    questionId: id,
    objectives: question.objectives,
    difficulty: inForce.authoredDifficulty[difficulty],
    guessFloor,
    workload: workload(parts),
    ...(family === undefined ? {} : { family }),
  }
}

/** Without prerequisites between them: what an evening is like depends little on the order of the objectives. */
function toNodes(questions: readonly Question[]): readonly ObjectiveNode[] {
  const ids = new Set(questions.flatMap((question) => question.objectives))
  return [...ids].map((id) => ({ id, prerequisites: [], easiness: inForce.easiness }))
}
