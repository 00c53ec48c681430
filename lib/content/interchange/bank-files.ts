/** A bank as the files of a folder, so that it can live in version control: lessons, what stands beside them, questions, mistakes. */
import { stringify } from 'yaml'
import type { Lesson } from '@/lib/content/lesson'
import { lessonToMarkdown } from '@/lib/content/lesson-to-markdown'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import { questionYaml } from '@/lib/problems/question-yaml'
import type { Loss } from './exchanged-question'
import { mergedCatalogue } from './merged-catalogue'

export type BankFile = { readonly name: string; readonly text: string }

/** Of an objective, what stands beside its lesson; `quiz` says which each quiz question asks, by its number. */
export type BankLesson = {
  readonly lesson: Lesson
  readonly objectives: readonly {
    readonly id: string
    readonly title: string
    readonly prerequisites: readonly string[]
  }[]
  readonly quiz: Readonly<Record<string, string>>
}
export type BankQuestion = {
  readonly question: Question
  /** Of the catalogue, what the question depends on. */
  readonly mistakes: MistakeCatalogue
  /** Of what was published: tells later whether it has changed here, there, or in both places. */
  readonly hash: string
}
export type Bank = { readonly lessons: readonly BankLesson[]; readonly questions: readonly BankQuestion[] }

export const bankFormat = 'surprisal-bank/1'

/** Wide enough that a formula is not broken, which YAML would allow. */
const yaml = { lineWidth: 0 } as const

/** The same bank gives the same bytes. Lost is of a mistake that two questions tell in different words all but the last telling. */
export function bankFiles({ lessons, questions }: Bank): {
  readonly files: readonly BankFile[]
  readonly lost: readonly Loss[]
} {
  const { catalogue, lost } = mergedCatalogue(questions)
  const hashes = Object.fromEntries(questions.map(({ question, hash }) => [question.id, hash]))
  const files = [
    { name: 'bank.json', text: `${JSON.stringify({ format: bankFormat, questions: hashes }, null, 2)}\n` },
    { name: 'mistakes.yaml', text: stringify(catalogue, yaml) },
    ...lessons.flatMap(lessonFiles),
    ...questions.map(({ question }) => ({ name: `questions/${question.id}.yaml`, text: questionYaml(question) })),
  ]
  return { files, lost }
}

/** The lesson, and beside it what its objectives are called, build on and are asked by. */
export function lessonFiles({ lesson, objectives, quiz }: BankLesson): readonly [BankFile, BankFile] {
  const sidecar = {
    objectives: objectives.map(({ id, title, prerequisites }) => ({ id, title, prerequisites: [...prerequisites] })),
    quiz,
  }
  return [
    { name: `lessons/${lesson.id}.md`, text: lessonToMarkdown(lesson) },
    { name: `lessons/${lesson.id}.objectives.yaml`, text: stringify(sidecar, yaml) },
  ]
}
