/** An id of what is not there, or of what is somebody else's: of the question, its lesson, its objectives, mistakes, answers, options. */
import { isJsonMap, type Json } from './json'
import type { Meaning } from './meaning-at'
import { nearestWord } from './nearest-word'
import { reservedIds } from './reserved-ids'
import { valueAt } from './schema-at'
import type { Surroundings } from './surroundings'
import type { Path } from './yaml-place'

export type IdFault = {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly instead: string | null
  /** Id of a mistake that the draft could bring with it. */
  readonly ownMistake: string | null
}

type IdPlace = {
  readonly meaning: Meaning
  readonly path: Path
  readonly question: Json
  readonly surroundings: Surroundings
}

/** Null where there is nothing to say, and for what is no id at all. */
export function idFault(id: string, place: IdPlace): IdFault | null {
  const { surroundings, question, path } = place
  switch (place.meaning) {
    case 'questionId':
      return questionIdFault(id, surroundings)
    case 'lesson':
      return lessonFault(id, surroundings)
    case 'objective':
      return objectiveFault(id, question, surroundings)
    case 'mistake':
      return mistakeFault(id, surroundings)
    case 'part':
      return among(id, { what: 'answer', known: keysAt(question, ['answers']) })
    case 'earlierPart':
      return among(id, {
        what: 'earlier answer',
        known: earlierThan(String(path[1] ?? ''), keysAt(question, ['answers'])),
      })
    case 'optionId':
      return among(id, { what: 'option', known: optionIds(path, question) })
    default:
      return null
  }
}

function error(message: string, instead: string | null = null): IdFault {
  return { severity: 'error', message, instead, ownMistake: null }
}

function questionIdFault(id: string, { ownId, takenIds }: Surroundings): IdFault | null {
  if (ownId !== null) {
    return id === ownId
      ? null
      : error(`The question was published as ${ownId}, and its id stays. A copy may have another.`, ownId)
  }
  if (reservedIds.includes(id)) return error(`${id} is the name of a page of the bank. Choose another id.`)
  return takenIds.includes(id) ? error(`Another question has the id ${id}. Choose another.`) : null
}

function lessonFault(id: string, { lessons }: Surroundings): IdFault | null {
  return among(id, { what: 'lesson', known: lessons.map((lesson) => lesson.id) })
}

/** Of the lesson, or at least of another one. */
function objectiveFault(id: string, question: Json, { lessons }: Surroundings): IdFault | null {
  const lessonId = valueAt(question, ['lesson'])
  const lesson = lessons.find((each) => each.id === lessonId)
  const own = lesson?.objectives.map((objective) => objective.id) ?? []
  if (own.includes(id)) return null
  const other = lessons.find(({ objectives }) => objectives.some((objective) => objective.id === id))
  if (other === undefined) {
    const known = own.length > 0 ? own : lessons.flatMap(({ objectives }) => objectives.map((each) => each.id))
    return among(id, { what: 'objective', known })
  }
  if (lesson === undefined) return null
  const message = `${id} is an objective of lesson ${other.number}, not of ${lesson.number}.`
  return { severity: 'warning', message, instead: nearestWord(id, own), ownMistake: null }
}

function mistakeFault(id: string, { catalogue }: Surroundings): IdFault | null {
  if (Object.hasOwn(catalogue, id)) return null
  const near = nearestWord(id, Object.keys(catalogue))
  const hint = near === null ? 'Give it a name and feedback in this draft.' : `Did you mean ${near}?`
  return { ...error(`There is no mistake ${id} in the catalogue. ${hint}`, near), ownMistake: isId(id) ? id : null }
}

function isId(id: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
}

/** Of many only the nearest is told. */
const mostListed = 12

function among(
  id: string,
  { what, known }: { readonly what: string; readonly known: readonly string[] },
): IdFault | null {
  if (known.includes(id)) return null
  const near = nearestWord(id, known)
  if (near !== null) return error(`There is no ${what} ${id}. Did you mean ${near}?`, near)
  const hint = known.length > 0 && known.length <= mostListed ? ` Known are ${known.join(', ')}.` : ''
  return error(`There is no ${what} ${id}.${hint}`)
}

function earlierThan(part: string, parts: readonly string[]): readonly string[] {
  return parts.slice(0, Math.max(0, parts.indexOf(part)))
}

function optionIds(path: Path, question: Json): readonly string[] {
  const inside = path.slice(0, 3)
  return keysAt(question, [...inside, path[2] === 'ordering' ? 'items' : 'options'])
}

function keysAt(question: Json, path: Path): readonly string[] {
  const value = valueAt(question, path)
  return isJsonMap(value) ? Object.keys(value) : []
}
