// The questions assessments of a course may ask, with what drawing and looking for them needs to know.
import 'server-only'
import type { PoolQuestion } from '@/lib/assessment/pool-question'
import { db } from '@/lib/db/client'
import { listPracticePool } from '@/lib/db/queries/question-version'
import type { Calibration } from '@/lib/mastery/calibration'
import { drawDifficulty, drawSpread } from '@/lib/mastery/draw-difficulty'
import type { DrawEffect } from '@/lib/mastery/draw-effects'
import { DrawError } from '@/lib/problems/draw-error'
import { getCalibrationInForce } from './calibrations'
import { templateUnder } from './check-basis'
import { getDrawEffects } from './draw-effects-by-question'
import { listUsableQuestions, type UsableQuestion } from './usable-questions'

export type AssessmentQuestion = PoolQuestion & Pick<UsableQuestion, 'title' | 'kind'>

/** In the order of their ids, each in its newest version, as hard as the calibration in force finds it. */
export async function listAssessmentPool(courseId: string): Promise<readonly AssessmentQuestion[]> {
  const [keys, calibration] = await Promise.all([listPracticePool(db, courseId), getCalibrationInForce()])
  const { version } = calibration.constants
  const [questions, effects] = await Promise.all([listUsableQuestions(keys), getDrawEffects(version)])
  return questions.map((question) => {
    const kept = known.get(question)
    if (kept?.version === version) return kept.pooled
    const pooled = toPooled(question, { calibration, effects: effects.get(question.poolEntry.questionId) ?? [] })
    known.set(question, { version, pooled })
    return pooled
  })
}

/** A question in use is one object for as long as its calibration holds. */
const known = new WeakMap<UsableQuestion, { readonly version: string; readonly pooled: AssessmentQuestion }>()

/** In logits: less than this a student does not feel, and a draw is not made for it. */
const leastSpread = 0.1

type Found = { readonly calibration: Calibration; readonly effects: readonly DrawEffect[] }

function toPooled(question: UsableQuestion, { calibration, effects }: Found): AssessmentQuestion {
  const { title, kind, difficulty, version, poolEntry, makeVariant } = question
  const { parts, parameters } = makeVariant(0)
  return {
    title,
    kind,
    questionId: poolEntry.questionId,
    version,
    objectives: poolEntry.objectives,
    answerKinds: [...new Set(parts.map((part) => part.kind))],
    difficulty,
    predicted: templateUnder(question, calibration).difficulty,
    guessFloor: poolEntry.guessFloor,
    hasVariants: Object.keys(parameters).length > 0,
    ...(poolEntry.family === undefined ? {} : { family: poolEntry.family }),
    ...(drawSpread(effects) < leastSpread ? {} : { seedEffect: (seed) => seedEffect(question, { seed, effects }) }),
  }
}

/** Of a seed without an acceptable draw nothing: it is given to nobody. */
function seedEffect(
  { makeVariant }: UsableQuestion,
  { seed, effects }: { readonly seed: number; readonly effects: readonly DrawEffect[] },
): number {
  try {
    return drawDifficulty(makeVariant(seed).parameters, effects)
  } catch (error) {
    if (error instanceof DrawError) return 0
    throw error
  }
}
