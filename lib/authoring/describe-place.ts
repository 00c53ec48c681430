/** What a key of a question means, and what an id in it stands for. */
import { typeText } from '@/lib/problems/schema-rows'
import { describeName } from './describe-name'
import { isJsonMap, type Json } from './json'
import type { Meaning } from './meaning-at'
import { schemasAt, shapesFor, valueAt } from './schema-at'
import type { Surroundings } from './surroundings'
import type { Path } from './yaml-place'

export type PlaceDescription = {
  readonly title: string
  readonly detail: string
  readonly text: string
  readonly example: string
}

/** `path` ends with the key. */
export function describeKey(path: Path, question: Json): PlaceDescription | null {
  const key = String(path.at(-1) ?? '')
  const [chapter] = path
  if (path.length === 2 && (chapter === 'parameters' || chapter === 'let')) {
    const kind = chapter === 'let' ? 'let' : 'parameter'
    const { detail, info } = describeName({ name: key, kind, path }, question)
    return { title: key, detail, text: info, example: '' }
  }
  const [named] = schemasAt(path, question)
  if (named === undefined) return null
  const value = valueAt(question, path)
  const shapes = shapesFor(named, value)
  const own = named.schema.description
  const ofShape = shapes.length === 1 ? shapes[0]?.schema.description : undefined
  const text = own ?? ofShape ?? ''
  const parent = valueAt(question, path.slice(0, -1))
  const isName = isJsonMap(parent) && !isKeyOfFormat(path, question)
  if (isName && ofShape !== undefined) return { title: key, detail: '', text: ofShape, example: '' }
  return { title: key, detail: typeText(named.schema), text, example: '' }
}

function isKeyOfFormat(path: Path, question: Json): boolean {
  const parent = path.slice(0, -1)
  const shapes = schemasAt(parent, question).flatMap((each) => shapesFor(each, valueAt(question, parent)))
  return shapes.some(({ schema }) => Object.hasOwn(schema.properties ?? {}, String(path.at(-1) ?? '')))
}

type Id = {
  readonly meaning: Meaning
  readonly path: Path
  readonly question: Json
  readonly surroundings: Surroundings
}

/** Of a value that is no id, what its key says. */
export function describeId(id: string, { meaning, path, question, surroundings }: Id): PlaceDescription | null {
  const { lessons, catalogue } = surroundings
  const about = (detail: string, text = '') => ({ title: id, detail, text, example: '' })
  switch (meaning) {
    case 'lesson': {
      const lesson = lessons.find((each) => each.id === id)
      return lesson === undefined ? null : about(`${lesson.number} ${lesson.title}`)
    }
    case 'objective': {
      const found = lessons.flatMap(({ objectives }) => objectives).find((each) => each.id === id)
      return found === undefined ? null : about(found.title)
    }
    case 'mistake':
    case 'ownMistake': {
      const mistake = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined
      return mistake === undefined ? null : about(mistake.name, mistake.feedback)
    }
    case 'part':
    case 'earlierPart': {
      const label = valueAt(question, ['answers', id, 'label'])
      return typeof label === 'string' ? about(label) : null
    }
    default:
      return typeof path.at(-1) === 'string' ? describeKey(path, question) : null
  }
}
