/** Lessons within a course gate each other as objectives within a lesson do. */

type TaughtObjective = {
  readonly id: string
  readonly lessonId: string
  /** As its author drew them. */
  readonly prerequisites: readonly string[]
}

type CourseLesson = { readonly id: string; readonly prerequisites: readonly string[] }

export type CourseGraph = {
  readonly objectives: readonly TaughtObjective[]
  /** The lessons of the course in its order; one that is not among them gates nobody. */
  readonly lessons: readonly CourseLesson[]
}

/**
 * The prerequisites of each objective, its author's first. An objective on which a lesson begins (it needs nothing else of that
 * lesson) also waits for what each prerequisite lesson leads to (the objectives on which nothing else of that lesson builds).
 * What would close a circle is left out; where two lessons name each other, the order of the course decides.
 */
export function lessonPrerequisites({ objectives, lessons }: CourseGraph): ReadonlyMap<string, readonly string[]> {
  const prerequisites = new Map(objectives.map((objective) => [objective.id, [...new Set(objective.prerequisites)]]))
  const taughtIn = (lesson: string) => objectives.filter(({ lessonId }) => lessonId === lesson)
  for (const lesson of lessons.toReversed()) {
    const waiting = beginnings(taughtIn(lesson.id))
    const needed = lesson.prerequisites.flatMap((id) => (id === lesson.id ? [] : ends(taughtIn(id))))
    for (const id of waiting) {
      for (const end of needed) addUnlessCircular(prerequisites, { id, end })
    }
  }
  return prerequisites
}

function beginnings(objectives: readonly TaughtObjective[]): readonly string[] {
  const ids = new Set(objectives.map(({ id }) => id))
  return objectives.filter(({ prerequisites }) => !prerequisites.some((id) => ids.has(id))).map(({ id }) => id)
}

function ends(objectives: readonly TaughtObjective[]): readonly string[] {
  const needed = new Set(objectives.flatMap(({ prerequisites }) => prerequisites))
  return objectives.filter(({ id }) => !needed.has(id)).map(({ id }) => id)
}

type Prerequisites = Map<string, string[]>

function addUnlessCircular(prerequisites: Prerequisites, { id, end }: { readonly id: string; readonly end: string }) {
  const own = prerequisites.get(id)
  if (!own || own.includes(end) || restsOn(end, { id, prerequisites })) return
  own.push(end)
}

/** Whether an objective is, or rests on, another. */
function restsOn(
  start: string,
  { id, prerequisites }: { readonly id: string; readonly prerequisites: Prerequisites },
): boolean {
  const seen = new Set([start])
  for (const current of seen) {
    if (current === id) return true
    for (const needed of prerequisites.get(current) ?? []) seen.add(needed)
  }
  return false
}
