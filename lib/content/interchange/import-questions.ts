/** What a file of another program brings: the questions as ours, what was lost on the way, what could not be read. */
import { DrawError } from '@/lib/problems/draw-error'
import { ExpressionError } from '@/lib/problems/expression'
import { type Question, QuestionFormatError } from '@/lib/problems/question'
import type { Exchanged, Loss, ReadError, ReadFile } from './exchanged-question'
import { type Placing, toQuestion } from './to-question'

export type ImportedQuestions = {
  readonly questions: readonly {
    readonly question: Question
    readonly line: number
    readonly category: string
    /** Its own text, comments and all, where a file of ours holds it alone. */
    readonly source?: string
  }[]
  readonly lost: readonly Loss[]
  readonly errors: readonly ReadError[]
}

/** Where a file says nothing and nobody named a place: good for a look at it, and refused by whoever stores it. */
export const noPlace = 'not-placed'

/** Of a file. A bank of more is several files. */
const mostQuestions = 5_000

export function importQuestions(file: ReadFile, placing: Placing): ImportedQuestions {
  const taken: Taken = { ids: new Set(), counts: new Map() }
  const categories = new Set<string>()
  const questions: ImportedQuestions['questions'][number][] = []
  const lost: Loss[] = [...file.lost]
  const errors: ReadError[] = [...file.errors]
  const rest = file.questions[mostQuestions]
  if (rest !== undefined) {
    errors.push({
      line: rest.line,
      column: rest.column,
      message: `Expected at most ${mostQuestions} questions in a file; from here on none is read.`,
    })
  }
  for (const { question: exchanged, line, column } of file.questions.slice(0, mostQuestions)) {
    const lose = (what: string) => void lost.push({ question: exchanged.title, what })
    const id = freeId(exchanged, taken)
    try {
      const question = toQuestion(exchanged, { placing: placeOf(exchanged, placing), id, lose })
      if (question === null) continue
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
function freeId({ id, title }: Exchanged, taken: Taken): string {
  const wanted = toId(id ?? '') || toId(title) || 'question'
  let count = taken.counts.get(wanted) ?? 0
  let candidate = wanted
  do {
    count += 1
    candidate = count === 1 ? wanted : `${wanted}-${count}`
  } while (taken.ids.has(candidate))
  taken.counts.set(wanted, count)
  taken.ids.add(candidate)
  return candidate
}

/** How often an id was wanted: so that ten thousand questions without a title are not counted again for each. */
type Taken = { readonly ids: Set<string>; readonly counts: Map<string, number> }

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
