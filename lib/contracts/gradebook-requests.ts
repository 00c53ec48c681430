// What a reader and an instructor ask of grades.
import { z } from 'zod'
import { gradebookRulesSchema } from '@/lib/assessment/gradebook-rules'
import { storableText } from './storable-text'

const courseId = z.uuid()
const grade = { courseId, assessmentId: z.uuid(), studentId: z.uuid() }
/** Of the history as it was seen: a grade that has changed since is not decided about unseen. */
const sequence = z.int().min(0).max(2_147_483_647)
const reason = storableText(500).trim().min(1)

export const saveCategoriesSchema = z.strictObject({
  courseId,
  rules: gradebookRulesSchema,
  /** Which assessment is in which category; those left out stay where they are. */
  places: z.array(z.strictObject({ assessmentId: z.uuid(), categoryId: z.string().max(40).nullable() })).max(1_000),
})
export type SaveCategories = z.infer<typeof saveCategoriesSchema>

export const overrideGradeSchema = z.strictObject({
  ...grade,
  sequence,
  /** Null takes the override away. */
  points: z.number().min(0).max(100_000).nullable(),
  reason,
})
export type OverrideGrade = z.infer<typeof overrideGradeSchema>

export const excuseGradeSchema = z.strictObject({ ...grade, sequence, isExcused: z.boolean(), reason })
export type ExcuseGrade = z.infer<typeof excuseGradeSchema>

/** Somewhat more than 5,000 students in 30 assessments. */
const gradesText = storableText(4_000_000)

export const previewGradesSchema = z.strictObject({ courseId, text: gradesText })
export type PreviewGrades = z.infer<typeof previewGradesSchema>

export const applyGradesSchema = z.strictObject({
  courseId,
  text: gradesText,
  /** Of the preview that was looked at: when a grade has changed since, nothing is applied. */
  fingerprint: z.string().length(64),
})
export type ApplyGrades = z.infer<typeof applyGradesSchema>

/** How a gradebook is asked for in its address. Anything unknown is as if it were not there. */
export const gradebookOrderSchema = z.object({
  /** `name`, `total` or an assessment's id. */
  by: z.string().max(40).catch('name'),
  way: z.enum(['up', 'down']).catch('up'),
  search: z.string().max(200).catch(''),
  /** A group's id; empty for all. */
  group: z.string().max(40).catch(''),
})
export type GradebookOrder = z.infer<typeof gradebookOrderSchema>
