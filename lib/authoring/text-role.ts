/** What a text of a question is, by where it stands. */
import type { Path } from './yaml-place'

type TextRole = 'expression' | 'template' | 'part' | 'plain'

const expressionKeys: ReadonlySet<string> = new Set([
  ...['when', 'that', 'example', 'low', 'high', 'key'],
  ...['number', 'probabilities', 'vector', 'matrix', 'expression', 'outcomes', 'entries', 'rows', 'columns'],
  ...['count', 'perplexity', 'classes', 'total'],
])

const templateKeys: ReadonlySet<string> = new Set(['prompt', 'solution', 'label', 'text', 'feedback', 'feedbackIfKey'])

/** Of a text among those of a list: an entry's name, one of several ids, a plain word. */
export function roleOf(path: Path): TextRole {
  const [top] = path
  const last = path.at(-1)
  const owner = path.at(-2)
  if (top === 'let' || top === 'require') return 'expression'
  if (top === 'hints' || owner === 'items') return 'template'
  if (last === 'part' || owner === 'follows') return 'part'
  if (typeof last !== 'string') return 'plain'
  if (templateKeys.has(last)) return 'template'
  return expressionKeys.has(last) ? 'expression' : 'plain'
}
