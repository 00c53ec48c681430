/** What a learner asked for, beside what is believed of them: how to practise, and what to leave for later. */

export type PracticeMode =
  | { readonly kind: 'practice' }
  /** Where do I stand in this course? At most twelve problems. */
  | { readonly kind: 'placement'; readonly asked: number }
  /** I know this, test me: at most eight problems on one objective. */
  | { readonly kind: 'test-out'; readonly objectiveId: string; readonly asked: number }
  /** Practise on though everything is mastered. */
  | { readonly kind: 'extra' }

export type LearnerPlan = {
  readonly mode: PracticeMode
  /** Objectives left out, each until a moment in milliseconds since the epoch. */
  readonly deferred: Readonly<Record<string, number>>
}

/** What everybody begins with. */
export const plainPlan: LearnerPlan = Object.freeze({
  mode: Object.freeze({ kind: 'practice' }),
  deferred: Object.freeze({}),
})

export const placementProblems = 12
export const testOutProblems = 8

/**
 * Three days: the next sitting, tomorrow or the day after, does not begin with what was put off; and nobody needs to remember that it
 * was. It is practised sooner when nothing else is left.
 */
const DEFERRAL = 3 * 86_400_000

/** A placement from its first problem; it takes the place of any other mode. */
export function startPlacement(plan: LearnerPlan): LearnerPlan {
  return { ...plan, mode: { kind: 'placement', asked: 0 } }
}

/** Ordinary practice, whatever a placement had asked so far. Any other mode stays. */
export function skipPlacement(plan: LearnerPlan): LearnerPlan {
  return plan.mode.kind === 'placement' ? { ...plan, mode: plainPlan.mode } : plan
}

/** A test on one objective, which is no longer put off. */
export function startTestOut(plan: LearnerPlan, objectiveId: string): LearnerPlan {
  return { mode: { kind: 'test-out', objectiveId, asked: 0 }, deferred: without(plan.deferred, objectiveId) }
}

/** Ordinary practice, whatever a test had asked so far. Any other mode stays. */
export function endTestOut(plan: LearnerPlan): LearnerPlan {
  return plan.mode.kind === 'test-out' ? { ...plan, mode: plainPlan.mode } : plan
}

/** Leaves an objective out for three days; a test on it ends. */
export function deferObjective(
  plan: LearnerPlan,
  { objectiveId, now }: { readonly objectiveId: string; readonly now: number },
): LearnerPlan {
  const isTested = plan.mode.kind === 'test-out' && plan.mode.objectiveId === objectiveId
  return {
    mode: isTested ? plainPlan.mode : plan.mode,
    deferred: { ...plan.deferred, [objectiveId]: now + DEFERRAL },
  }
}

/** An objective that was put off is practised again as if it had not been. */
export function liftDeferral(plan: LearnerPlan, objectiveId: string): LearnerPlan {
  return { ...plan, deferred: without(plan.deferred, objectiveId) }
}

/** Practice beyond mastery, until something is no longer mastered. */
export function startExtra(plan: LearnerPlan): LearnerPlan {
  return { ...plan, mode: { kind: 'extra' } }
}

/** Whether an objective is left out at a moment. */
export function isDeferred(
  { deferred }: LearnerPlan,
  { objectiveId, now }: { objectiveId: string; now: number },
): boolean {
  return Object.hasOwn(deferred, objectiveId) && now < (deferred[objectiveId] ?? 0)
}

function without(deferred: LearnerPlan['deferred'], objectiveId: string): LearnerPlan['deferred'] {
  return Object.fromEntries(Object.entries(deferred).filter(([id]) => id !== objectiveId))
}
