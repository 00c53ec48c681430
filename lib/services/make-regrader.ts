/** Grades answers again: by other versions of their questions, or with an alternative accepted besides. */
import 'server-only'
import { compileAlternatives } from '@/lib/assessment/compile-alternatives'
import type { Correction } from '@/lib/assessment/correction'
import { regradeResponse } from '@/lib/assessment/regrade-response'
import type { Alternative, Regrader } from '@/lib/assessment/regrade-submissions'
import type { TakenAttempt, TakenProblem } from '@/lib/assessment/taken-attempt'
import { db } from '@/lib/db/client'
import { listQuestionVersions, type QuestionKey } from '@/lib/db/queries/question-version'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'
import { AppError } from '@/lib/errors'
import { DrawError } from '@/lib/problems/draw-error'
import { type Question, QuestionFormatError } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import { listUsableQuestions, type UsableQuestion } from './usable-questions'

type Asked = { readonly attempts: readonly TakenAttempt[]; readonly corrections: readonly Correction[] }

/**
 * Reads every version that is asked for once.
 * @throws AppError `invalid-input` for a version that is not there, and for an alternative that cannot be read.
 */
export async function makeRegrader({ attempts, corrections }: Asked): Promise<Regrader> {
  const targets = corrections.flatMap(targetsOf)
  const alternatives = corrections.flatMap((correction) => (correction.kind === 'alternative' ? [correction] : []))
  const questionIds = new Set([...targets, ...alternatives].map(({ questionId }) => questionId))
  const given = attempts.flatMap(({ problems }) => problems.filter(({ questionId }) => questionIds.has(questionId)))
  const byKey = new Map([...targets, ...given].map((key) => [keyOf(key), key] as const))
  const found = await listUsableQuestions([...byKey.values()])
  const questions = new Map(
    found.map((question) => {
      return [keyOf({ questionId: question.poolEntry.questionId, version: question.version }), question] as const
    }),
  )
  if (questions.size < byKey.size) throw new AppError('invalid-input', 'There is no such version of the question.')
  const sources = await readSources([...byKey.values()], alternatives)
  return ({ problem, version, alternatives: accepted, response }) => {
    const asGiven = usable(questions, problem)
    const key = { questionId: problem.questionId, version }
    const corrected = drawn(usable(questions, key), problem)
    if (corrected === null) return { kind: 'other-problem', names: [] }
    const { parameters } = corrected
    const { parts, mistakes } = accepted.length === 0 ? corrected : sources.accepting(key, accepted)(corrected)
    return regradeResponse({
      response,
      given: asGiven.makeVariant(problem.seed),
      corrected: { parameters, parts, mistakes },
      drawn: asGiven.parameterNames,
    })
  }
}

type Accept = ReturnType<typeof compileAlternatives>

/** The questions that alternatives are about, each compiled once with each list of them. */
async function readSources(keys: readonly QuestionKey[], alternatives: readonly Alternative[]) {
  const wanted = keys.filter(({ questionId }) => alternatives.some((each) => each.questionId === questionId))
  const stored = wanted.length === 0 ? [] : await listQuestionVersions(db, wanted)
  const questions = new Map(stored.map((version) => [keyOf(version), version.definition] as const))
  const compiled = new Map<string, Accept>()
  const accepting = (key: QuestionKey, accepted: readonly Alternative[]): Accept => {
    const place = JSON.stringify([keyOf(key), accepted])
    const made = compiled.get(place) ?? compiledOn(parseStoredQuestion(questions.get(keyOf(key))).question, accepted)
    compiled.set(place, made)
    return made
  }
  for (const key of wanted)
    accepting(
      key,
      alternatives.filter(({ questionId }) => questionId === key.questionId),
    )
  return { accepting }
}

function compiledOn(question: Question, accepted: readonly Alternative[]): Accept {
  try {
    const answers = accepted.map(({ part, when, credit, feedback }) => ({ part, when, credit, feedback }))
    return compileAlternatives(question, answers)
  } catch (error) {
    if (error instanceof QuestionFormatError || error instanceof RangeError) {
      throw new AppError('invalid-input', error.message)
    }
    throw error
  }
}

/** Null where the other version finds no draw in the seed that it would accept: it makes no problem of those numbers. */
function drawn(question: UsableQuestion, { seed, version }: TakenProblem): Variant | null {
  try {
    return question.makeVariant(seed, version)
  } catch (error) {
    if (error instanceof DrawError) return null
    throw error
  }
}

function targetsOf(correction: Correction): readonly QuestionKey[] {
  if (correction.kind !== 'new-version') return []
  return Object.entries(correction.versions).map(([questionId, version]) => ({ questionId, version }))
}

function usable(questions: ReadonlyMap<string, UsableQuestion>, key: QuestionKey): UsableQuestion {
  const question = questions.get(keyOf(key))
  if (question === undefined) throw new RangeError(`no question ${keyOf(key)}`)
  return question
}

function keyOf({ questionId, version }: QuestionKey): string {
  return `${questionId}@${version}`
}
