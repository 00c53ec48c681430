/** Another name for something of a question, carried through every expression and text that speaks of it. */
import type { SourceEdit } from './edit-source'
import { isJsonList, isJsonMap, type Json, type JsonMap } from './json'
import { renamedInExpression, renamedInTemplate, renamedWord } from './renamed-text'
import { roleOf } from './text-role'
import type { Path } from './yaml-place'

type Renaming = {
  /** Of what is renamed: ["parameters", "q"]. */
  readonly path: Path
  readonly to: string
}

/** Edits to be made in one go; the entry itself is renamed last, so that the paths hold. */
export function renameEdits(question: JsonMap, { path, to }: Renaming): readonly SourceEdit[] {
  const from = String(path.at(-1) ?? '')
  if (from === '' || from === to) return []
  const edits = textsOf(question, []).flatMap((text) => {
    const value = renamed(question, text, { path, from, to })
    return value === text.value ? [] : [{ path: text.path, value }]
  })
  return [...edits, ...keyEdits(question, { path, to }), { path, renameKey: to }]
}

type Text = { readonly path: Path; readonly value: string }

function textsOf(value: Json, path: Path): readonly Text[] {
  if (typeof value === 'string') return [{ path, value }]
  if (isJsonList(value)) return value.flatMap((entry, place) => textsOf(entry, [...path, place]))
  if (!isJsonMap(value)) return []
  return Object.entries(value).flatMap(([key, entry]) => textsOf(entry, [...path, key]))
}

type Named = { readonly path: Path; readonly from: string; readonly to: string }

function renamed(question: JsonMap, { path, value }: Text, { path: of, from, to }: Named): string {
  const [kind, owner = ''] = of
  const role = roleOf(path)
  if (kind === 'parameters' || kind === 'let') {
    if (role === 'expression' && !isOptionId(question, { path, value })) return renamedInExpression(value, { from, to })
    return role === 'template' ? renamedInTemplate(value, { from, to }) : value
  }
  if (of.length === 2) return role === 'part' && value === from ? to : value
  if (!isOfAnswer(question, path, owner)) return value
  if (of[2] === 'variables') return role === 'expression' ? renamedInExpression(value, { from, to }) : value
  return path.includes('key') || path.at(-1) === 'when' ? renamedWord(value, { from, to }) : value
}

/** `A` as the key of a choice is the option, whatever else is called so. */
function isOptionId(question: JsonMap, { path, value }: Text): boolean {
  if (path.at(-1) !== 'key') return false
  const owner = path
    .slice(0, -1)
    .reduce<Json | undefined>((at, step) => (isJsonMap(at) ? at[step] : undefined), question)
  const options = isJsonMap(owner) ? owner['options'] : undefined
  return isJsonMap(options) && Object.hasOwn(options, value)
}

/** In the answer itself, or in a mal-rule about it. */
function isOfAnswer(question: JsonMap, [top, at]: Path, answer: string | number): boolean {
  if (top === 'answers') return at === answer
  const { mistakes } = question
  const rule = top === 'mistakes' && isJsonList(mistakes) ? mistakes[Number(at)] : undefined
  return isJsonMap(rule) && rule['part'] === answer
}

/** Keys that name it: what an answer follows, what a test gives as a response. */
function keyEdits(question: JsonMap, { path, to }: Renaming): readonly SourceEdit[] {
  const [kind, from = ''] = path
  if (path.length !== 2) return []
  if (kind === 'answers') return keysNamed(question, { list: 'tests', within: 'response', from, to })
  if (kind !== 'parameters' && kind !== 'let') return []
  const { answers } = question
  const names = isJsonMap(answers) ? Object.keys(answers) : []
  const follows = names.flatMap((answer): readonly SourceEdit[] => {
    const at = isJsonMap(answers) ? answers[answer] : undefined
    const map = isJsonMap(at) ? at['follows'] : undefined
    if (!isJsonMap(map) || !Object.hasOwn(map, from)) return []
    return [{ path: ['answers', answer, 'follows', from], renameKey: to }]
  })
  return kind === 'let'
    ? follows
    : [...follows, ...keysNamed(question, { list: 'tests', within: 'parameters', from, to })]
}

type Keys = { readonly list: string; readonly within: string; readonly from: string | number; readonly to: string }

function keysNamed(question: JsonMap, { list, within, from, to }: Keys): readonly SourceEdit[] {
  const entries = question[list]
  if (!isJsonList(entries)) return []
  return entries.flatMap((entry, place): readonly SourceEdit[] => {
    const map = isJsonMap(entry) ? entry[within] : undefined
    if (!isJsonMap(map) || !Object.hasOwn(map, from)) return []
    return [{ path: [list, place, within, from], renameKey: to }]
  })
}
