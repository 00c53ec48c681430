// The questions of practice as a file.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { writeTable } from '@/lib/content/write-table'
import { figureCells, roundedCell } from './figure-cells'
import { type AskedQuestions, listQuestionStatistics } from './list-question-statistics'

const head = [
  'Question',
  'Title',
  'Objectives',
  'In the bank',
  'Students',
  'Answers',
  'First score',
  'from',
  'to',
  'Last score',
]
const more = ['Best score', 'Discrimination, r × 100', 'its students', 'Tries', 'Seconds an answer']

export async function exportQuestions(
  actor: Actor,
  asked: AskedQuestions,
): Promise<{ readonly fileName: string; readonly text: string }> {
  const { rows } = await listQuestionStatistics(actor, asked)
  const lines = rows.map((row) => [
    ...[row.id, row.title, row.objectives.join(', '), row.isArchived ? 'no' : 'yes', row.students, row.answers],
    ...[...figureCells(row.first), roundedCell(row.last), roundedCell(row.best)],
    ...[roundedCell(row.discrimination), row.discriminationN, roundedCell(row.meanTries), roundedCell(row.meanSeconds)],
  ])
  return { fileName: `questions-${asked.courseSlug}.csv`, text: writeTable([[...head, ...more], ...lines]) }
}
