/** The nodes of the picture of prerequisites: the lesson's own objectives, and those of other lessons that they build on. */
import type { KnownObjective } from '@/lib/content/lesson-text/align-objectives'
import type { ForeignObjective } from '@/lib/content/lesson-text/lesson-problems'

export type NeedsNode = {
  readonly id: string
  readonly title: string
  readonly needs: readonly string[]
  /** Of another lesson: it can be needed, and its own needs are not changed here. */
  readonly lessonTitle: string | null
}

type Around = { readonly present: readonly KnownObjective[]; readonly others: readonly ForeignObjective[] }

export function needsNodes({ present, others }: Around): readonly NeedsNode[] {
  const needed = new Set(present.flatMap(({ prerequisites }) => prerequisites))
  const ghosts = others.filter(({ id, isArchived }) => needed.has(id) && !isArchived)
  const shown = new Set([...present, ...ghosts].map(({ id }) => id))
  const needsOf = (prerequisites: readonly string[]) => prerequisites.filter((id) => shown.has(id))
  return [
    ...present.map(({ id, title, prerequisites }) => ({ id, title, needs: needsOf(prerequisites), lessonTitle: null })),
    ...ghosts.map(({ id, title, prerequisites, lessonTitle }) => ({
      ...{ id, title, needs: needsOf(prerequisites), lessonTitle },
    })),
  ]
}
