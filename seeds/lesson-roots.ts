/** Which questions grew from which item of a lesson, from the file beside it. */
import { parse } from 'yaml'
import { z } from 'zod'
import { idSchema } from '@/lib/problems/name-schema'
import { findContentFile } from './content-files'
import { inFile } from './seed-error'

const itemsSchema = z.record(z.string().regex(/^\d{1,3}$/, 'expected the number of an item'), z.array(idSchema).min(1))

const rootsSchema = z.strictObject({
  workedExamples: itemsSchema.default({}),
  practiceProblems: itemsSchema.default({}),
  quiz: itemsSchema.default({}),
})

export type Roots = z.output<typeof rootsSchema>

/** A lesson without such a file has no templates at any of its items. */
export function readRoots(lessonId: string): Roots {
  const file = findContentFile(`seeds/lessons/${lessonId}.roots.yaml`)
  return file === null ? rootsSchema.parse({}) : inFile(file.path, () => rootsSchema.parse(parse(file.text)))
}
