/** What a new question can be begun from. */
import type { LessonPlace } from '@/lib/authoring/surroundings'

type StartExample = {
  readonly lessonId: string
  readonly number: number
  readonly title: string
  readonly markdown: string
  /** Questions that grew from it. */
  readonly questions: readonly { readonly id: string; readonly title: string }[]
}

export type StartChoices = {
  readonly lessons: readonly LessonPlace[]
  readonly examples: readonly StartExample[]
  readonly questions: readonly { readonly id: string; readonly title: string; readonly objectives: readonly string[] }[]
}
