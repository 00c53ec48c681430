/** What the text of a question is read against: the catalogue it names mistakes of, the lessons it may belong to, the ids that are taken. */
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'

export type Surroundings = {
  readonly catalogue: MistakeCatalogue
  readonly lessons: readonly LessonPlace[]
  /** Ids of all the other questions. */
  readonly takenIds: readonly string[]
  /** Once a question is published its id stays; null before. */
  readonly ownId: string | null
}

export type LessonPlace = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
}
