/** Questions that ask nearly the same, found by the marks they share. */
import type { QuestionMarks } from './question-marks'

export type MarkedQuestion = { readonly id: string; readonly marks: QuestionMarks }

export type SimilarQuestion = {
  readonly id: string
  /** Share of what either has that both have, in [0, 1]. */
  readonly similarity: number
}

/**
 * From here on two questions are very like each other. Of the 3,655 pairs of the bank that ships the likest come to 0.24, in one family and across families; copies of all its questions with
 * other names, the sentences back to front and every fifth word another one come to 0.43 or more.
 */
export const veryLike = 0.3

/** Formulas with fewer marks than this ("a", an option's name) tell nothing. */
const TELLING_MARKS = 4
/** A mark that more questions have (or a fiftieth of them, where that is more) leads to too many to look at; those that ask the same share rarer ones too. */
const COMMON_MARK = 60
const COMMON_SHARE = 0.02

/** Those of the others that are very like one question, the likest first. */
export function similarTo(question: MarkedQuestion, others: readonly MarkedQuestion[]): readonly SimilarQuestion[] {
  return similarFinder([question, ...others.filter(({ id }) => id !== question.id)])(0)
}

/** For each question by its place those very like it, the likest first. Asked for one by one, so that whoever asks for thousands can do other things between. */
export function similarFinder(questions: readonly MarkedQuestion[]): (place: number) => readonly SimilarQuestion[] {
  const indexes = {
    text: indexOf(questions.map(({ marks }) => marks.text)),
    formula: indexOf(questions.map(({ marks }) => marks.formula)),
  }
  return (place) => {
    const own = questions[place]
    if (own === undefined) return []
    const candidates = new Set([
      ...candidatesIn(indexes.text, { set: own.marks.text, place }),
      ...candidatesIn(indexes.formula, { set: own.marks.formula, place }),
    ])
    return [...candidates]
      .flatMap((at) => {
        const other = questions[at]
        return other === undefined ? [] : { id: other.id, similarity: similarity(own.marks, other.marks, indexes) }
      })
      .filter((other) => other.similarity >= veryLike)
      .toSorted((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
  }
}

/** Where each mark is found; and what it weighs: the rarer, the more. */
type MarkIndex = {
  readonly places: ReadonlyMap<number, readonly number[]>
  readonly weightOf: (mark: number) => number
  /** More places than this are too many to look at. */
  readonly most: number
  /** By place, all 0 between two uses. */
  readonly sharedWeight: Float64Array
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
  return {
    places,
    weightOf: (mark) => weights.get(mark) ?? 0,
    most: Math.max(COMMON_MARK, COMMON_SHARE * sets.length),
    sharedWeight: new Float64Array(sets.length),
  }
}

/**
 * Places that may share enough of a set: of two very like each other one of the two shares, of text or of formulas, is at least the threshold, and no share is larger than the
 * weight they have in common over that of either alone.
 */
function candidatesIn(
  { places, weightOf, most, sharedWeight }: MarkIndex,
  { set, place }: { readonly set: readonly number[]; readonly place: number },
): readonly number[] {
  const touched: number[] = []
  let [total, common] = [0, 0]
  for (const mark of set) {
    const [found, weight] = [places.get(mark) ?? [], weightOf(mark)]
    total += weight
    if (found.length > most) {
      common += weight
      continue
    }
    for (const at of found) {
      if (sharedWeight[at] === 0) touched.push(at)
      sharedWeight[at] = (sharedWeight[at] ?? 0) + weight
    }
  }
  const enough = touched.filter((at) => at !== place && (sharedWeight[at] ?? 0) + common >= veryLike * total)
  for (const at of touched) sharedWeight[at] = 0
  return enough
}

/** Half by the text and half by the formulas; by the text alone where one has no formulas to speak of. */
function similarity(
  a: QuestionMarks,
  b: QuestionMarks,
  { text, formula }: { readonly text: MarkIndex; readonly formula: MarkIndex },
): number {
  const ofText = shared(a.text, b.text, text.weightOf)
  const isTelling = Math.min(a.formula.length, b.formula.length) >= TELLING_MARKS
  return isTelling ? (ofText + shared(a.formula, b.formula, formula.weightOf)) / 2 : ofText
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
