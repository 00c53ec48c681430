/** Questions that ask nearly the same, found by the marks they share. */
import type { QuestionMarks } from './question-marks'

export type MarkedQuestion = { readonly id: string; readonly marks: QuestionMarks }

export type SimilarQuestion = {
  readonly id: string
  /** Share of what either has that both have, in [0, 1]. */
  readonly similarity: number
}

/**
 * From here on two questions are very like each other. Of the 3,655 pairs of the bank that ships, the likest two (which its author named one family) come to 0.25 and the likest of two
 * families to 0.25; copies of all of them with other names, sentences in another order and every fifth word another one come to 0.36 or more.
 */
export const veryLike = 0.3

/** Formulas with fewer marks than this ("a", an option's name) tell nothing. */
const TELLING_MARKS = 4
/** A mark that more questions have (or a fiftieth of them, where that is more) leads to too many to look at; those that ask the same share rarer ones too. */
const COMMON_MARK = 60
const COMMON_SHARE = 0.02

/** Those of the others that are very like one question, the likest first. */
export function similarTo(question: MarkedQuestion, others: readonly MarkedQuestion[]): readonly SimilarQuestion[] {
  const collection = [question, ...others.filter(({ id }) => id !== question.id)]
  return similarIn(collectionOf(collection), 0)
}

/** For each question that has one, those very like it, the likest first; by id. */
export function similarQuestions(
  questions: readonly MarkedQuestion[],
): ReadonlyMap<string, readonly SimilarQuestion[]> {
  const collection = collectionOf(questions)
  const found = questions.map(({ id }, place) => [id, similarIn(collection, place)] as const)
  return new Map(found.filter(([, alike]) => alike.length > 0))
}

type Collection = {
  readonly questions: readonly MarkedQuestion[]
  readonly text: MarkIndex
  readonly formula: MarkIndex
}

/** Where each mark is found; and what it weighs: the rarer, the more. */
type MarkIndex = {
  readonly places: ReadonlyMap<number, readonly number[]>
  readonly weightOf: (mark: number) => number
}

function collectionOf(questions: readonly MarkedQuestion[]): Collection {
  return {
    questions,
    text: indexOf(questions.map(({ marks }) => marks.text)),
    formula: indexOf(questions.map(({ marks }) => marks.formula)),
  }
}

function indexOf(sets: readonly (readonly number[])[]): MarkIndex {
  const places = new Map<number, number[]>()
  sets.forEach((set, place) => {
    for (const mark of set) {
      const found = places.get(mark)
      if (found === undefined) places.set(mark, [place])
      else found.push(place)
    }
  })
  const weights = new Map(
    [...places].map(([mark, { length }]) => [mark, Math.log((sets.length + 1) / (length + 0.5))] as const),
  )
  return { places, weightOf: (mark) => weights.get(mark) ?? 0 }
}

function similarIn({ questions, text, formula }: Collection, place: number): readonly SimilarQuestion[] {
  const own = questions[place]
  if (own === undefined) return []
  const most = Math.max(COMMON_MARK, COMMON_SHARE * questions.length)
  const candidates = new Set<number>()
  const look = (index: MarkIndex, mark: number) => {
    const found = index.places.get(mark) ?? []
    if (found.length <= most) for (const other of found) candidates.add(other)
  }
  for (const mark of own.marks.text) look(text, mark)
  for (const mark of own.marks.formula) look(formula, mark)
  candidates.delete(place)
  return [...candidates]
    .flatMap((at) => {
      const other = questions[at]
      if (other === undefined) return []
      return { id: other.id, similarity: similarity(own.marks, other.marks, { text, formula }) }
    })
    .filter((other) => other.similarity >= veryLike)
    .toSorted((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
}

/** Half by the text and half by the formulas; by the text alone where one has no formulas to speak of. */
function similarity(a: QuestionMarks, b: QuestionMarks, of: Pick<Collection, 'text' | 'formula'>): number {
  const text = shared(a.text, b.text, of.text.weightOf)
  const isTelling = Math.min(a.formula.length, b.formula.length) >= TELLING_MARKS
  return isTelling ? (text + shared(a.formula, b.formula, of.formula.weightOf)) / 2 : text
}

/** Weight of what both have over that of what either has (Jaccard's index, weighted); 0 where neither has anything. Both ascend. */
function shared(a: readonly number[], b: readonly number[], weightOf: (mark: number) => number): number {
  let [both, either, i, j] = [0, 0, 0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY]
    const weight = weightOf(Math.min(left, right))
    either += weight
    if (left === right) both += weight
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return either > 0 ? both / either : 0
}
