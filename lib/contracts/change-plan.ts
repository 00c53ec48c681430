// What a learner may ask of practice.
import { z } from 'zod'
import { storableText } from './storable-text'

const courseId = z.uuid()
/** Longer than any id of a lesson file. */
const objectiveId = storableText(200).min(1)

export const changePlanSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start-placement'), courseId }),
  z.strictObject({ kind: z.literal('skip-placement'), courseId }),
  z.strictObject({ kind: z.literal('start-test-out'), courseId, objectiveId }),
  z.strictObject({ kind: z.literal('end-test-out'), courseId }),
  z.strictObject({ kind: z.literal('defer'), courseId, objectiveId }),
  z.strictObject({ kind: z.literal('lift-deferral'), courseId, objectiveId }),
  z.strictObject({ kind: z.literal('start-extra'), courseId }),
])
export type ChangePlan = z.infer<typeof changePlanSchema>

/** `done` also where it stood so already: asked twice, or from another tab. The others change nothing. */
export type PlanResult =
  | { readonly kind: 'done' }
  /** The objective has left the course since the page was made. */
  | { readonly kind: 'objective-gone' }
  /** Nothing is in doubt that a test could tell. */
  | { readonly kind: 'already-mastered' }
