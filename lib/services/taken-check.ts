/** A mastery check as it was taken: all that its verdicts are worked out from, but the grades of its answers. */
import 'server-only'
import type { MasteryCheckRules } from '@/lib/assessment/mastery-check'
import type { TakenCheck, TakenProblem } from '@/lib/assessment/taken-attempt'
import type { Tx } from '@/lib/db/client'
import type { TakenUnder } from '@/lib/db/queries/attempt'
import { basisOf, templateUnder } from './check-basis'
import { getUsableQuestion } from './usable-questions'

type Taken = TakenUnder & {
  readonly courseId: string
  readonly startedAt: number
  readonly closedAt: number | null
  readonly problems: readonly TakenProblem[]
}

export async function toTakenCheck(tx: Tx, taken: Taken, rules: MasteryCheckRules): Promise<TakenCheck> {
  const { calibration, objectives } = await basisOf(tx, taken)
  const templates = await Promise.all(
    taken.problems.map(async (problem) => {
      return [problem.slotId, templateUnder(await getUsableQuestion(problem), calibration)] as const
    }),
  )
  return {
    rules,
    objectives,
    constants: calibration.constants,
    endedAt: taken.closedAt ?? taken.startedAt,
    templates: new Map(templates),
  }
}
