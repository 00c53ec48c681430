/** Which templates of the bank grew from which item of a lesson, from the file beside it. */
import { parse } from 'yaml'
import { z } from 'zod'
import type { Lesson } from '@/lib/content/lesson'
import { idSchema } from '@/lib/problems/name-schema'
import { findContentFile } from '../seeds/content-files'
import { inFile } from '../seeds/seed-error'

const itemsSchema = z.record(z.string().regex(/^\d{1,3}$/, 'expected the number of an item'), z.array(idSchema).min(1))

const rootsSchema = z.strictObject({
  workedExamples: itemsSchema.default({}),
  practiceProblems: itemsSchema.default({}),
  quiz: itemsSchema.default({}),
})

type Roots = z.output<typeof rootsSchema>

export type LessonItem = {
  /** "Worked example 2: Perplexity calculation". */
  readonly title: string
  readonly templates: readonly string[]
}

/** Every worked example, practice problem and quiz question of the lesson, in its order; one without a template has none. */
export function lessonItems(lesson: Lesson, roots: Roots): readonly LessonItem[] {
  return [
    ...lesson.workedExamples.map(({ number, title }) => ({
      title: `Worked example ${number}: ${title}`,
      templates: roots.workedExamples[number] ?? [],
    })),
    ...lesson.practiceProblems.map(({ number }) => ({
      title: `Practice problem ${number}`,
      templates: roots.practiceProblems[number] ?? [],
    })),
    ...lesson.quizQuestions.map(({ number }) => ({
      title: `Quiz question ${number}, as written`,
      templates: roots.quiz[number] ?? [],
    })),
  ]
}

/** A lesson without such a file has no templates at any of its items. */
export function readRoots(lessonId: string): Roots {
  const file = findContentFile(`seeds/lessons/${lessonId}.roots.yaml`)
  return file === null ? rootsSchema.parse({}) : inFile(file.path, () => rootsSchema.parse(parse(file.text)))
}
