/** Every file under docs/ that is made from code or content, with the text it should have. */
import { readFileSync } from 'node:fs'
import { questionJsonSchema } from '@/lib/problems/question-json-schema'
import { withReference } from '@/lib/problems/question-reference'
import { readRoots } from '../seeds/lesson-roots'
import { type BankOfLesson, bankPage } from './bank-page'
import { lessonItems } from './lesson-roots'
import { listQuestions } from './load-bank'

export type WrittenPage = { readonly path: string; readonly text: string }

const formatPage = 'docs/question-format.md'

export async function writtenPages(): Promise<readonly WrittenPage[]> {
  return [
    { path: 'docs/question.schema.json', text: `${JSON.stringify(questionJsonSchema(), null, 2)}\n` },
    { path: formatPage, text: withReference(readFileSync(formatPage, 'utf8')) },
    { path: 'docs/bank.md', text: bankPage(await banksOfLessons()) },
  ]
}

async function banksOfLessons(): Promise<readonly BankOfLesson[]> {
  const { readLessons } = await import('../seeds/read-lessons')
  const templates = (await listQuestions()).filter(({ origin }) => origin === 'template')
  return readLessons().map(({ lesson, objectives }) => ({
    lesson,
    objectives,
    questions: templates.filter((question) => question.lesson === lesson.id),
    items: lessonItems(lesson, readRoots(lesson.id)),
  }))
}
