/** `export --format lesson`: one lesson in the curriculum's format, and what stands beside it. */
import { writeFile } from 'node:fs/promises'
import { type BankLesson, lessonFiles } from '@/lib/content/interchange/bank-files'
import type { ExportSource } from './export-questions'
import { toJson } from './output'
import { UsageError } from './usage-error'
import { withAppDatabase } from './with-app-database'

type Asked = {
  readonly lessonId: string
  readonly out: string | undefined
  readonly source: ExportSource
  readonly asJson: boolean
}

/** @throws UsageError where there is no such lesson, or the file cannot be written. */
export async function exportLesson({ lessonId, out, source, asJson }: Asked): Promise<number> {
  const lessons = source === 'files' ? await fromFiles() : await fromDatabase(lessonId)
  const found = lessons.find(({ lesson }) => lesson.id === lessonId)
  if (found === undefined) throw new UsageError(`There is no lesson "${lessonId}".`)
  const [markdown, sidecar] = lessonFiles(found)
  if (out !== undefined) {
    const beside = `${out.replace(/(?:\.source)?\.md$/, '')}.objectives.yaml`
    await Promise.all([writeFile(out, markdown.text), writeFile(beside, sidecar.text)]).catch((error: unknown) => {
      throw new UsageError(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}.`)
    })
  }
  if (asJson)
    process.stdout.write(`${toJson({ lesson: lessonId, ...(out === undefined ? toTexts(found) : { out }) })}\n`)
  else if (out === undefined) process.stdout.write(markdown.text)
  else process.stderr.write(`Written to ${out}, its objectives beside it.\n`)
  return 0
}

function toTexts(lesson: BankLesson) {
  const [markdown, sidecar] = lessonFiles(lesson)
  return { text: markdown.text, objectives: sidecar.text }
}

async function fromDatabase(lessonId: string): Promise<readonly BankLesson[]> {
  return withAppDatabase(async () => {
    const [{ takeOutBank }, { systemActor }] = await Promise.all([
      import('@/lib/services/take-out-bank'),
      import('@/lib/auth/actor'),
    ])
    return (await takeOutBank(systemActor, { lessonId })).lessons
  })
}

async function fromFiles(): Promise<readonly BankLesson[]> {
  const { readLessons } = await import('../seeds/read-lessons')
  return readLessons().map(({ lesson, objectives, questions }) => {
    const asked = lesson.quizQuestions.flatMap(({ number }) => {
      const [objective] = questions.find(({ id }) => id === `${lesson.id}-q${number}`)?.objectives ?? []
      return objective === undefined ? [] : [[String(number), objective] as const]
    })
    return { lesson, objectives, quiz: Object.fromEntries(asked) }
  })
}
