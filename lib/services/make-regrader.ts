/** Grades answers again by other versions of their questions. */
import 'server-only'
import type { Correction } from '@/lib/assessment/correction'
import { regradeResponse } from '@/lib/assessment/regrade-response'
import type { Regrader } from '@/lib/assessment/regrade-submissions'
import type { TakenAttempt, TakenProblem } from '@/lib/assessment/taken-attempt'
import type { QuestionKey } from '@/lib/db/queries/question-version'
import { AppError } from '@/lib/errors'
import { DrawError } from '@/lib/problems/draw-error'
import type { Variant } from '@/lib/problems/variant'
import { listUsableQuestions, type UsableQuestion } from './usable-questions'

type Asked = { readonly attempts: readonly TakenAttempt[]; readonly corrections: readonly Correction[] }

/** Reads every version that is asked for once. @throws AppError `invalid-input` for a version that is not there. */
export async function makeRegrader({ attempts, corrections }: Asked): Promise<Regrader> {
  const targets = corrections.flatMap(targetsOf)
  const questionIds = new Set(targets.map(({ questionId }) => questionId))
  const given = attempts.flatMap(({ problems }) => problems.filter(({ questionId }) => questionIds.has(questionId)))
  const byKey = new Map([...targets, ...given].map((key) => [keyOf(key), key] as const))
  const found = await listUsableQuestions([...byKey.values()])
  const questions = new Map(
    found.map((question) => {
      return [keyOf({ questionId: question.poolEntry.questionId, version: question.version }), question] as const
    }),
  )
  if (questions.size < byKey.size) throw new AppError('invalid-input', 'There is no such version of the question.')
  return ({ problem, version, response }) => {
    const asGiven = usable(questions, problem)
    const corrected = drawn(usable(questions, { questionId: problem.questionId, version }), problem)
    if (corrected === null) return { kind: 'other-problem', names: [] }
    return regradeResponse({
      response,
      given: asGiven.makeVariant(problem.seed),
      corrected,
      drawn: asGiven.parameterNames,
    })
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
