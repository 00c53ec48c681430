// What a learner asks of practice: a placement, a test on an objective, not this now, practice beyond mastery.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { ChangePlan, PlanResult } from '@/lib/contracts/change-plan'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { createLearner, type LearnerKey } from '@/lib/db/queries/learner'
import { recordPlan } from '@/lib/db/queries/record-plan'
import { findLatestVariant, leaveVariant, skipVariant } from '@/lib/db/queries/variant'
import { AppError } from '@/lib/errors'
import { getCourseByIdFor } from './course-access'
import { getCurrentLearner } from './current-learner'
import { decidePlan } from './decide-plan'
import { toMasteryViews } from './to-mastery-views'

/** Two tabs of one learner; more writers than this at once is something wrong. */
const maxTries = 8

/**
 * Changes the plan once, however often it is asked, and makes room for what it comes to: the problem on screen was chosen by
 * another plan. What is asked from a stale page is told in a result and changes nothing.
 */
export async function changePlan(actor: Actor, asked: ChangePlan): Promise<PlanResult> {
  const now = Date.now()
  const { courseId } = asked
  await getCourseByIdFor(actor, { courseId, action: 'practice:take' })
  const key = { courseId, studentId: actor.userId }
  authorize(actor, 'plan:change', key)

  for (let tries = 0; tries < maxTries; tries += 1) {
    const result = await changeOnce({ key, asked, now })
    if (result !== 'overtaken') return result
  }
  throw new AppError('conflict')
}

type Try = { readonly key: LearnerKey; readonly asked: ChangePlan; readonly now: number }

async function changeOnce({ key, asked, now }: Try): Promise<PlanResult | 'overtaken'> {
  const [learner, objectives] = await Promise.all([getCurrentLearner(key), listCourseObjectives(db, key.courseId)])
  const { state, plan } = learner
  const standing = toMasteryViews({ state, objectives, now })

  const decided = decidePlan({ asked, plan, standing, now })

  if (decided.kind !== 'changed') {
    // Put off already and shown all the same, since nothing else is left: another problem at least.
    if (asked.kind === 'defer' && decided.kind === 'done') await makeRoom({ key, asked, now })
    return decided
  }
  if (learner.isNew) await createLearner(db, { ...key, state })
  const isWritten = await recordPlan(db, { ...key, sequence: state.sequence, event: decided.event, now })
  if (!isWritten) return 'overtaken'
  await makeRoom({ key, asked, now })
  return { kind: 'done' }
}

/** Lifting a deferral asks for nothing now, and putting off one objective leaves a problem on another where it is. */
async function makeRoom({ key, asked, now }: Try): Promise<void> {
  const latest = await findLatestVariant(db, key)
  if (latest === null || asked.kind === 'lift-deferral') return
  if (asked.kind === 'defer' && latest.choice.objectiveId !== asked.objectiveId) return
  const variantId = latest.id
  if (latest.status === 'open') await skipVariant(db, { ...key, variantId, skippedAt: now })
  if (latest.status === 'answered') await leaveVariant(db, { ...key, variantId, leftAt: now })
}
