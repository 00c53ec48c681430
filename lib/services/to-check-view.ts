/** How the points of a mastery check came about: each verdict, with the questions it rests on. */
import 'server-only'
import type { CorrectedCheck } from '@/lib/assessment/corrected-check'
import type { CheckView } from '@/lib/contracts/attempt-views'
import type { Tx } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import type { LoadedAttempt } from './load-attempt'

type Shown = {
  readonly loaded: LoadedAttempt
  /** Null where there is nothing to show, or not yet. */
  readonly check: CorrectedCheck | null
  readonly mayShowCorrectness: boolean
}

export async function toCheckView(tx: Tx, { loaded, check, mayShowCorrectness }: Shown): Promise<CheckView | null> {
  const { attempt, drawn, problems } = loaded
  if (check === null || drawn.kind !== 'mastery-check') return null
  const titles = new Map(
    (await listCourseObjectives(tx, attempt.courseId)).map(({ id, title }) => [id, title] as const),
  )
  const placeOf = new Map(problems.map(({ slotId, position }) => [slotId, position] as const))
  const { creditPercent, creditPoints, objectives, answers, maxPoints } = check
  return {
    verdicts: objectives.map(({ objectiveId, verdict, masteryProbability, points }) => ({
      ...{ objectiveId, verdict, masteryProbability, points },
      title: titles.get(objectiveId) ?? objectiveId,
      maxPoints: maxPoints / objectives.length,
      asked: answers
        .filter((answer) => answer.objectives.includes(objectiveId))
        .map(({ slotId, state, evidenceFraction }) => ({
          ...{ slotId, state, position: placeOf.get(slotId) ?? 0 },
          scoreFraction: mayShowCorrectness ? evidenceFraction : null,
        })),
    })),
    ...{ maxError: drawn.maxError, budget: drawn.budget, answerCount: answers.length },
    ...{ creditPercent, creditPoints },
  }
}
