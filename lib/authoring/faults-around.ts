/** What is wrong with a question where it is to stand, though not in itself: its id, its lesson, its objectives, the words of its mistakes. */
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import { catalogueOf } from '@/lib/problems/shared-mistakes'
import { reservedIds } from './reserved-ids'
import type { Surroundings } from './surroundings'

/** `message` says what was expected at `path`. */
export type Fault = { readonly path: string; readonly message: string }

export function faultsAround(question: Question, surroundings: Surroundings): readonly Fault[] {
  return [
    ...idFaults(question, surroundings),
    ...lessonFaults(question, surroundings),
    ...objectiveFaults(question, surroundings),
    ...wordFaults(question, surroundings),
  ]
}

function idFaults({ id }: Question, { ownId, takenIds }: Surroundings): readonly Fault[] {
  const fault = (message: string) => [{ path: 'id', message }]
  if (ownId !== null) return id === ownId ? [] : fault(`expected ${ownId}: the id of a published question stays`)
  if (reservedIds.includes(id)) return fault(`expected another id: ${id} is the name of a page`)
  return takenIds.includes(id) ? fault(`expected another id: there is a question ${id} already`) : []
}

function lessonFaults({ lesson }: Question, { lessons }: Surroundings): readonly Fault[] {
  if (lessons.some(({ id }) => id === lesson)) return []
  return [{ path: 'lesson', message: `expected the id of a lesson, and there is no ${lesson}` }]
}

function objectiveFaults({ objectives }: Question, { lessons }: Surroundings): readonly Fault[] {
  const known = new Set(lessons.flatMap((lesson) => lesson.objectives.map(({ id }) => id)))
  return objectives.flatMap((id, place) =>
    known.has(id)
      ? []
      : [{ path: `objectives.${place}`, message: `expected the id of an objective, and there is no ${id}` }],
  )
}

/** Of the mistakes it depends on: those still being written may lack their words. */
function wordFaults(question: Question, { catalogue }: Surroundings): readonly Fault[] {
  const read = mistakeCatalogueSchema.safeParse(catalogueOf(question, catalogue))
  if (read.success) return []
  const ids = new Set(read.error.issues.map(({ path }) => String(path[0])))
  return [...ids].map((id) => {
    const place = question.mistakes.findIndex(({ is }) => is === id)
    const message = `expected a name and a text for the mistake ${id}`
    return { path: place === -1 ? '' : `mistakes.${place}.is`, message }
  })
}
