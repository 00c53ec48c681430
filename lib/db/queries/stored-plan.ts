/** What a learner asked for, as its JSON column and the event log hold it. */
import 'server-only'
import { z } from 'zod'
import type { LearnerPlan } from '@/lib/mastery/plan'

const count = z.int().min(0)

export const storedPlanSchema: z.ZodType<LearnerPlan> = z.object({
  mode: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('practice') }),
    z.object({ kind: z.literal('placement'), asked: count }),
    z.object({ kind: z.literal('test-out'), objectiveId: z.string(), asked: count }),
    z.object({ kind: z.literal('extra') }),
  ]),
  deferred: z.record(z.string(), z.number()),
})
