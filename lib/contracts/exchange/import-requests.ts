/** What is asked of an import: the line before the files' bytes, and how to take it back. */
import { z } from 'zod'
import { importFormats } from '@/lib/content/interchange/formats'
import { storableText } from '@/lib/contracts/storable-text'
import { idSchema } from '@/lib/problems/name-schema'
import { mostUploadBytes } from './most-upload-bytes'

/** A bank of more is several files. */
const mostQuestions = 5_000
const mostLessons = 500

const filesSchema = z
  .array(z.strictObject({ name: storableText(300), size: z.int().min(0).max(mostUploadBytes) }))
  .min(1)
  .max(1_000)

const placeSchema = z.strictObject({ lesson: idSchema, objectives: z.array(idSchema).min(1).max(20) })
export type ImportPlace = z.infer<typeof placeSchema>

export const lookAtImportSchema = z.strictObject({
  /** In the order of their bytes. */
  files: filesSchema,
  /** Null: it is found. */
  format: z.enum(importFormats).nullable(),
  /** For questions that name none, or one that is not there. */
  place: placeSchema.nullable(),
})
export type LookAtImport = z.infer<typeof lookAtImportSchema>

export const takeImportSchema = lookAtImportSchema.extend({
  /** Of the report that was looked at. */
  fingerprint: z.string().length(64),
  questions: z.array(idSchema).max(mostQuestions),
  lessons: z.array(idSchema).max(mostLessons),
  as: z.enum(['published', 'drafts']),
  /** Whether the others come where some questions cannot be read. */
  bad: z.enum(['refuse', 'skip']),
})
export type TakeImport = z.infer<typeof takeImportSchema>

export const undoImportSchema = z.strictObject({
  importId: z.uuid(),
  questionIds: z.array(idSchema).max(mostQuestions),
  draftIds: z.array(z.uuid()).max(mostQuestions),
  /** Those that stood here before, each with the version that came. */
  lessons: z.array(z.strictObject({ id: idSchema, version: z.int().min(2) })).max(mostLessons),
})
export type UndoImport = z.infer<typeof undoImportSchema>
