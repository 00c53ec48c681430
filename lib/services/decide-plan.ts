/** What becomes of a learner's plan when they ask for something: from nothing but its arguments. */
import 'server-only'
import type { ChangePlan, PlanResult } from '@/lib/contracts/change-plan'
import type { MasteryStatus } from '@/lib/contracts/views'
import type { PlanEvent } from '@/lib/db/queries/stored-event'
import {
  deferObjective,
  endTestOut,
  isDeferred,
  type LearnerPlan,
  liftDeferral,
  skipPlacement,
  startExtra,
  startPlacement,
  startTestOut,
} from '@/lib/mastery/plan'

export type PlanToDecide = {
  readonly asked: ChangePlan
  readonly plan: LearnerPlan
  /** The objectives of the course as it is now. */
  readonly standing: readonly { readonly objectiveId: string; readonly status: MasteryStatus }[]
  /** Milliseconds since the epoch. */
  readonly now: number
}
export type DecidedPlan = PlanResult | { readonly kind: 'changed'; readonly event: PlanEvent }

/** The event that changes the plan; or that it stands so already, or why it may not. */
export function decidePlan(question: PlanToDecide): DecidedPlan {
  const { asked, plan, standing } = question
  const { mode } = plan
  switch (asked.kind) {
    case 'start-placement':
      if (mode.kind === 'placement') return { kind: 'done' }
      if (isAllMastered(standing)) return { kind: 'already-mastered' }
      return changed({ kind: 'placement-started', plan: startPlacement(plan) })
    case 'skip-placement':
      if (mode.kind !== 'placement') return { kind: 'done' }
      return changed({ kind: 'placement-skipped', plan: skipPlacement(plan) })
    case 'end-test-out':
      if (mode.kind !== 'test-out') return { kind: 'done' }
      return changed({ kind: 'test-out-ended', plan: endTestOut(plan) })
    case 'start-extra':
      if (mode.kind === 'extra') return { kind: 'done' }
      return changed({ kind: 'extra-started', plan: startExtra(plan) })
    default: {
      const status = standing.find(({ objectiveId }) => objectiveId === asked.objectiveId)?.status
      return status === undefined ? { kind: 'objective-gone' } : decideOn(status, { ...question, asked })
    }
  }
}

type AskedOfObjective = Extract<ChangePlan, { readonly objectiveId: string }>

/** The same for what is asked of one objective, which is in the course. */
function decideOn(
  status: MasteryStatus,
  { asked, plan, now }: PlanToDecide & { readonly asked: AskedOfObjective },
): DecidedPlan {
  const { kind, objectiveId } = asked
  const { mode } = plan
  const isPutOff = isDeferred(plan, { objectiveId, now })
  switch (kind) {
    case 'start-test-out':
      if (mode.kind === 'test-out' && mode.objectiveId === objectiveId) return { kind: 'done' }
      if (status === 'mastered') return { kind: 'already-mastered' }
      return changed({ kind: 'test-out-started', objectiveId, plan: startTestOut(plan, objectiveId) })
    case 'defer':
      if (isPutOff) return { kind: 'done' }
      return changed({ kind: 'deferred', objectiveId, plan: deferObjective(plan, { objectiveId, now }) })
    case 'lift-deferral':
      if (!isPutOff) return { kind: 'done' }
      return changed({ kind: 'deferral-lifted', objectiveId, plan: liftDeferral(plan, objectiveId) })
  }
}

function changed(event: PlanEvent): DecidedPlan {
  return { kind: 'changed', event }
}

function isAllMastered(standing: PlanToDecide['standing']): boolean {
  return standing.length > 0 && standing.every(({ status }) => status === 'mastered')
}
