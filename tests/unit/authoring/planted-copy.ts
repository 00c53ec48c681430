/** A question somebody wrote again: other names, other words here and there, sentences in another order. */
import type { Question } from '@/lib/problems/question'

/** Words of no subject: every so many-eth word of a text becomes one of them. */
const others = ['village', 'harbour', 'ticket', 'garden', 'bridge', 'engine', 'letter', 'winter', 'market', 'ladder']

/** As JSON, to be read as leniently as a draft is. */
export function plantedCopy(question: Question): unknown {
  const names = [...Object.keys(question.parameters), ...Object.keys(question.let)]
  const renamed = new Map(names.map((name, place) => [name, `z${place}q`]))
  const inFormula = (text: string) => text.replaceAll(/[A-Za-z][A-Za-z0-9]*/g, (name) => renamed.get(name) ?? name)
  const inText = (text: string) => reworded(text.replaceAll(/\{\{[\s\S]*?\}\}/g, inFormula))
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return texts.has(key) ? inText(value) : inFormula(value)
    if (Array.isArray(value)) return value.map((entry) => walk(entry, key))
    if (typeof value !== 'object' || value === null) return value
    const isNaming = key === 'parameters' || key === 'let'
    const inner = (name: string) => (key === 'items' ? 'text' : name)
    return Object.fromEntries(
      Object.entries(value).map(([name, of]) => [isNaming ? (renamed.get(name) ?? name) : name, walk(of, inner(name))]),
    )
  }
  const { prompt, answers, mistakes, parameters, let: lets } = question
  const rewritten = walk({ prompt, answers, mistakes, parameters, let: lets }, '')
  return { ...question, ...Object(rewritten), id: `${question.id}-again` }
}

const texts = new Set(['prompt', 'text', 'label', 'feedback', 'feedbackIfKey'])

/** Every fifth word another one, sentences back to front. */
function reworded(text: string): string {
  let count = 0
  const words = text.split(/(\{\{[\s\S]*?\}\}|\$[^$]*\$)/).map((piece, at) =>
    at % 2 === 1
      ? piece
      : piece.replaceAll(/[A-Za-z]{3,}/g, (word) => {
          count += 1
          return count % 5 === 0 ? (others[(count / 5) % others.length] ?? word) : word
        }),
  )
  return words
    .join('')
    .split(/(?<=\.)\s+/)
    .toReversed()
    .join(' ')
}
