/** What one version of a question says that another does not, thing by thing, and what each difference is about for students. */
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import { areEqual, isJsonMap, type Json, type JsonMap, toJson } from './json'
import { shortYaml } from './short-yaml'

/**
 * What students notice. `drawn`: the numbers they get; `asked`: what they read; `graded`: what counts as right; `told`: what they are told afterwards;
 * `chosen`: when they are given it; `none`: nothing.
 */
export type Concern = 'drawn' | 'asked' | 'graded' | 'told' | 'chosen' | 'none'

export type QuestionChange = {
  /** Where it stands: "answers.ppl.tolerance". */
  readonly path: string
  readonly concern: Concern
  /** As YAML; null where there is nothing. */
  readonly before: string | null
  readonly after: string | null
}

/** A version as it is stored: with what it keeps of the catalogue. */
export type Defined = { readonly question: Question; readonly mistakes: MistakeCatalogue }

/** Of the fields of a question; those of an answer stand below. */
const concerns = {
  id: 'none',
  title: 'asked',
  lesson: 'chosen',
  objectives: 'chosen',
  origin: 'chosen',
  kind: 'chosen',
  difficulty: 'chosen',
  family: 'chosen',
  parameters: 'drawn',
  let: 'drawn',
  require: 'drawn',
  prompt: 'asked',
  answers: 'graded',
  mistakes: 'told',
  /** Not a field: the words of the mistakes it names. */
  catalogue: 'told',
  hints: 'told',
  solution: 'told',
} as const satisfies Readonly<Record<string, Concern>>

/** Of an answer, what students read; all else of it decides what is right. */
const read = new Set(['label', 'outcomes', 'entries', 'rows', 'columns', 'names', 'items', 'text'])
const toldAfter = new Set(['feedback', 'mistake'])

/** In the order of the question's fields. Nothing where both say the same, whatever their comments and their order of keys. */
export function compareQuestions(before: Defined, after: Defined): readonly QuestionChange[] {
  const [old, next] = [comparable(before), comparable(after)]
  return differences({ path: [], before: old, after: next }).map(({ path, before: was, after: is }) => ({
    path: path.join('.'),
    concern: concernOf(path),
    before: was === undefined ? null : shortYaml(was),
    after: is === undefined ? null : shortYaml(is),
  }))
}

function concernOf(path: readonly string[]): Concern {
  const [field = ''] = path
  if (field === 'answers') {
    if (path.some((step) => toldAfter.has(step))) return 'told'
    return path.length > 2 && path.some((step, depth) => depth > 1 && read.has(step)) ? 'asked' : 'graded'
  }
  return Object.hasOwn(concerns, field)
    ? (Object.entries(concerns).find(([key]) => key === field)?.[1] ?? 'none')
    : 'none'
}

type Compared = {
  readonly path: readonly string[]
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/** As deep as both are maps; where one is added or removed, whole. */
function differences({ path, before, after }: Compared): readonly Compared[] {
  if (!isJsonMap(before) || !isJsonMap(after)) {
    const isSame = before !== undefined && after !== undefined && areEqual(before, after)
    return isSame ? [] : [{ path, before, after }]
  }
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  const inside = keys.flatMap((key) => {
    const [was, is] = [own(before, key), own(after, key)]
    return was === undefined && is === undefined ? [] : differences({ path: [...path, key], before: was, after: is })
  })
  if (inside.length > 0 && isOneThing(path, before, after)) return [{ path, before, after }]
  return [...inside, ...reordered({ path, before, after })]
}

/** A parameter, a tolerance: told whole, for half of it says nothing. */
function isOneThing(path: readonly string[], before: JsonMap, after: JsonMap): boolean {
  if (path[0] === 'parameters') return path.length === 2
  return path.at(-1) === 'tolerance' || Object.keys(before).every((key) => !Object.hasOwn(after, key))
}

/** Numbers are drawn, parts asked and options shown in the order they are written. */
function reordered({
  path,
  before,
  after,
}: {
  readonly path: readonly string[]
  readonly before: JsonMap
  readonly after: JsonMap
}) {
  const isOrdered = path.length === 1 && (path[0] === 'parameters' || path[0] === 'answers')
  if (!isOrdered && path.at(-1) !== 'options') return []
  const common = (map: JsonMap, other: JsonMap) => Object.keys(map).filter((key) => Object.hasOwn(other, key))
  const [was, is] = [common(before, after), common(after, before)]
  return areEqual(was, is) ? [] : [{ path: [...path, 'order'], before: was, after: is }]
}

function own(map: JsonMap, key: string): Json | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

/** Mal-rules by what names them, so that one more at the top is one more and not a change of all. */
function comparable({ question, mistakes: catalogue }: Defined): JsonMap {
  const { mistakes, ...rest } = question
  const named = new Map<string, Json>()
  for (const mistake of mistakes.map(toJson)) {
    const name = nameOf(mistake)
    let free = name
    for (let count = 2; named.has(free); count += 1) free = `${name} (${count})`
    named.set(free, mistake)
  }
  const fields = Object.entries(rest).map(([field, value]) => [field, toJson(value)] as const)
  return { ...Object.fromEntries(fields), mistakes: Object.fromEntries(named), catalogue: toJson(catalogue) }
}

function nameOf(mistake: Json): string {
  if (!isJsonMap(mistake)) return ''
  const { id, is, part } = mistake
  return typeof id === 'string' ? id : `${String(is)} of ${String(part)}`
}
