/** The names that an expression or a text at a place may use. */
import { isJsonMap, type Json } from './json'
import { valueAt } from './schema-at'
import type { Path } from './yaml-place'

export type ReachName = {
  readonly name: string
  readonly kind: 'parameter' | 'let' | 'variable' | 'given'
  /** Where it is defined; empty for what the format itself gives. */
  readonly path: Path
}

export function namesInReach(path: Path, question: Json): readonly ReachName[] {
  return [
    ...keysAt(question, ['parameters'], 'parameter'),
    ...keysAt(question, ['let'], 'let'),
    ...variablesAt(path, question),
    ...givenAt(path),
  ]
}

function keysAt(question: Json, path: Path, kind: ReachName['kind']): readonly ReachName[] {
  const value = valueAt(question, path)
  return isJsonMap(value) ? Object.keys(value).map((name) => ({ name, kind, path: [...path, name] })) : []
}

/** Of an answer that is a formula, in its key and wherever another formula stands beside it. */
function variablesAt(path: Path, question: Json): readonly ReachName[] {
  const [chapter, index, key, , inner] = path
  if (chapter === 'answers' && index !== undefined) {
    const isFormula = key === 'expression' || (key === 'accept' && inner === 'when')
    return isFormula ? keysAt(question, ['answers', index, 'variables'], 'variable') : []
  }
  if (chapter !== 'mistakes' || index === undefined || key !== 'when') return []
  const part = valueAt(question, ['mistakes', index, 'part'])
  return typeof part === 'string' ? keysAt(question, ['answers', part, 'variables'], 'variable') : []
}

function givenAt(path: Path): readonly ReachName[] {
  const given = (name: string): ReachName => ({ name, kind: 'given', path: [] })
  if (path[0] === 'mistakes' && path[2] === 'feedback') return [given('value'), given('key')]
  return path[2] === 'construction' && path.at(-1) === 'that' ? [given('answer')] : []
}
