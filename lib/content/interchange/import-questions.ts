/** What a file of another program brings: the questions as ours, what was lost on the way, what could not be read. */
import { DrawError } from '@/lib/problems/draw-error'
import { ExpressionError } from '@/lib/problems/expression'
import { type Question, QuestionFormatError } from '@/lib/problems/question'
import type { Exchanged, Loss, ReadError, ReadFile } from './exchanged-question'
import { type Placing, toQuestion } from './to-question'

export type ImportedQuestions = {
  readonly questions: readonly { readonly question: Question; readonly line: number; readonly category: string }[]
  readonly lost: readonly Loss[]
  readonly errors: readonly ReadError[]
}

/** Where a file says nothing and nobody named a place: good for a look at it, and refused by whoever stores it. */
export const noPlace = 'not-placed'

export function importQuestions(file: ReadFile, placing: Placing): ImportedQuestions {
  const taken = new Set<string>()
  const categories = new Set<string>()
  const questions: ImportedQuestions['questions'][number][] = []
  const lost: Loss[] = [...file.lost]
  const errors: ReadError[] = [...file.errors]
  for (const { question: exchanged, line, column } of file.questions) {
    const lose = (what: string) => void lost.push({ question: exchanged.title, what })
    const id = freeId(exchanged, taken)
    try {
      const question = toQuestion(exchanged, { placing: placeOf(exchanged, placing), id, lose })
      if (question === null) continue
      taken.add(id)
      questions.push({ question, line, category: exchanged.category })
      const { category } = exchanged
      if (category === '' || category === question.lesson || categories.has(category)) continue
      categories.add(category)
      lose(`the category “${category}” from here on: a question belongs to a lesson and its objectives`)
    } catch (error) {
      if (!isOfQuestion(error)) throw error
      errors.push({ line, column, message: `“${exchanged.title}” makes no question: ${error.message}` })
    }
  }
  return { questions, lost, errors: errors.toSorted((a, b) => a.line - b.line || a.column - b.column) }
}

function placeOf({ tags }: Exchanged, { lesson, objectives }: Placing) {
  const own = tags['objectives']?.split(',').filter((id) => id !== '')
  return { lesson: lesson ?? tags['lesson'] ?? noPlace, objectives: objectives ?? own ?? [noPlace] }
}

/** The one it came with, else its title as words joined by hyphens; a number behind it where two are alike. */
function freeId({ id, title }: Exchanged, taken: ReadonlySet<string>): string {
  const wanted = toId(id ?? '') || toId(title) || 'question'
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? wanted : `${wanted}-${count}`
    if (!taken.has(candidate)) return candidate
  }
}

function toId(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(0, 90).replace(/-$/, '')
}

/** What is wrong with a question, and no fault of ours. */
export function isOfQuestion(error: unknown): error is Error {
  return error instanceof QuestionFormatError || error instanceof ExpressionError || error instanceof DrawError
}
