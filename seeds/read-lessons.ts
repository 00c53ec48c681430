/** The lessons on file, each with its objectives and its quiz as questions of the bank. */
import { basename } from 'node:path'
import { parse } from 'yaml'
import { importLesson } from '@/lib/content/import-lesson'
import type { Lesson } from '@/lib/content/lesson'
import { type Objective, toObjectives } from '@/lib/content/objectives'
import { toQuestions } from '@/lib/content/quiz-to-questions'
import type { Question } from '@/lib/problems/question'
import { type ContentFile, findContentFile, readContentFiles } from './content-files'
import { inFile } from './seed-error'

export type SeedLesson = {
  readonly lesson: Lesson
  readonly objectives: readonly Objective[]
  readonly questions: readonly Question[]
}

/** By the names of their files, which begin with their numbers: a lesson follows those it builds on. */
export function readLessons(): readonly SeedLesson[] {
  return readContentFiles({ folder: 'lessons', ending: '.md' }).map(toSeedLesson)
}

function toSeedLesson({ path, text }: ContentFile): SeedLesson {
  const { lesson } = inFile(path, () => importLesson({ id: basename(path, '.md'), source: text }))
  const sidecar = findContentFile(path.replace(/\.md$/, '.objectives.yaml'))
  const objectives = inFile(sidecar?.path ?? path, () =>
    toObjectives({ lesson, sidecar: sidecar === null ? null : parse(sidecar.text) }),
  )
  const questions = inFile(path, () => toQuestions({ lesson, objectives }))
  return { lesson, objectives: objectives.objectives, questions }
}
