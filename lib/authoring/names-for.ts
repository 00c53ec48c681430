/** Names of this question that may be keys of a map: of what an answer follows, of a test's parameters and responses. */
import { isJsonMap, type Json } from './json'
import { valueAt } from './schema-at'
import type { Path } from './yaml-place'

export function namesFor(path: Path, question: Json): readonly string[] {
  const [chapter, , key] = path
  const keysAt = (...of: readonly string[]) =>
    of.flatMap((name) => {
      const value = valueAt(question, [name])
      return isJsonMap(value) ? Object.keys(value) : []
    })
  if (path.length !== 3) return []
  if (chapter === 'answers' && key === 'follows') return keysAt('parameters', 'let')
  if (chapter !== 'tests') return []
  if (key === 'parameters') return keysAt('parameters')
  return key === 'response' ? keysAt('answers') : []
}
