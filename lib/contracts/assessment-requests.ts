// What an instructor's browser asks of assessments.
import { z } from 'zod'
import { accommodationSchema } from '@/lib/assessment/accommodation'
import { definitionSchema } from '@/lib/assessment/definition'
import { responseSchema } from './response-schema'
import { isStorable, storableText } from './storable-text'

const courseId = z.uuid()
const key = { courseId, assessmentId: z.uuid() }
const revision = z.int().min(1).max(2_147_483_647)

export const createAssessmentSchema = z.strictObject({
  courseId,
  kind: z.enum(['homework', 'exam', 'mastery-check']),
  title: storableText(120).trim().min(1),
})
export type CreateAssessment = z.infer<typeof createAssessmentSchema>

export const updateAssessmentSchema = z.strictObject({
  ...key,
  /** The one this was made from. */
  revision,
  definition: definitionSchema.refine(isStorableAll, 'expected text without control codes'),
})
export type UpdateAssessment = z.infer<typeof updateAssessmentSchema>

export const publishAssessmentSchema = z.strictObject({ ...key, revision })
export type PublishAssessment = z.infer<typeof publishAssessmentSchema>

export const assessmentRequestSchema = z.strictObject(key)
export type AssessmentRequest = z.infer<typeof assessmentRequestSchema>

/** Ten years either way. */
const mostDays = 3_660

export const copyAssessmentSchema = z.strictObject({
  ...key,
  toCourseId: z.uuid(),
  dates: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('keep') }),
    z.strictObject({ kind: z.literal('shift'), days: z.int().min(-mostDays).max(mostDays) }),
    z.strictObject({ kind: z.literal('clear') }),
  ]),
})
export type CopyAssessment = z.infer<typeof copyAssessmentSchema>

export const placeAssessmentsSchema = z.strictObject({ courseId, ids: z.array(z.uuid()).min(1).max(1_000) })
export type PlaceAssessments = z.infer<typeof placeAssessmentsSchema>

/** Whom an accommodation is for. */
const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('student'), studentId: z.uuid() }),
  z.strictObject({ kind: z.literal('group'), groupId: z.uuid() }),
])

export type AccommodationTarget = z.infer<typeof targetSchema>

export const saveAccommodationSchema = z.strictObject({ ...key, target: targetSchema, terms: accommodationSchema })
export type SaveAccommodation = z.infer<typeof saveAccommodationSchema>

export const removeAccommodationSchema = z.strictObject({ ...key, target: targetSchema })
export type RemoveAccommodation = z.infer<typeof removeAccommodationSchema>

/** Every text of a definition stands in one JSON value: none of them may hold what the database cannot. */
function isStorableAll(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(isStorableAll)
}

/** An answer to a previewed problem: graded, and not recorded. */
export const checkPreviewSchema = z.strictObject({
  ...key,
  questionId: storableText(200).min(1),
  version: z.int().min(1).max(2_147_483_647),
  seed: z.int().min(0).max(2_147_483_647),
  response: responseSchema,
})
export type CheckPreview = z.infer<typeof checkPreviewSchema>
