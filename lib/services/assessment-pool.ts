// The questions assessments of a course may ask, with what drawing and looking for them needs to know.
import 'server-only'
import type { PoolQuestion } from '@/lib/assessment/pool-question'
import { db } from '@/lib/db/client'
import { listPracticePool } from '@/lib/db/queries/question-version'
import { listUsableQuestions, type UsableQuestion } from './usable-questions'

export type AssessmentQuestion = PoolQuestion & Pick<UsableQuestion, 'title' | 'kind'>

/** In the order of their ids, each in its newest version. */
export async function listAssessmentPool(courseId: string): Promise<readonly AssessmentQuestion[]> {
  const questions = await listUsableQuestions(await listPracticePool(db, courseId))
  return questions.map((question) => known.get(question) ?? keep(question))
}

/** A question in use is one object for the life of the process. */
const known = new WeakMap<UsableQuestion, AssessmentQuestion>()

function keep(question: UsableQuestion): AssessmentQuestion {
  const pooled = toPooled(question)
  known.set(question, pooled)
  return pooled
}

function toPooled({ title, kind, difficulty, version, poolEntry, makeVariant }: UsableQuestion): AssessmentQuestion {
  const { parts, parameters } = makeVariant(0)
  return {
    title,
    kind,
    questionId: poolEntry.questionId,
    version,
    objectives: poolEntry.objectives,
    answerKinds: [...new Set(parts.map((part) => part.kind))],
    difficulty,
    predicted: poolEntry.difficulty,
    guessFloor: poolEntry.guessFloor,
    hasVariants: Object.keys(parameters).length > 0,
    ...(poolEntry.family === undefined ? {} : { family: poolEntry.family }),
  }
}
