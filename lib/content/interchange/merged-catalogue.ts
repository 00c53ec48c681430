/** One catalogue of mistakes from the parts of it that questions keep. */
import type { MistakeCatalogue, SharedSource } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import type { Loss } from './exchanged-question'
import { mergedOrder } from './merged-order'

type Part = { readonly question: Pick<Question, 'title'>; readonly mistakes: MistakeCatalogue }

/**
 * A question keeps of the catalogue what it depends on; together they give back all that any of them does, in an order that each of them has, so that
 * each keeps the same of it. Lost are the words of a mistake that a later question tells differently.
 */
export function mergedCatalogue(parts: readonly Part[]): {
  readonly catalogue: MistakeCatalogue
  readonly lost: readonly Loss[]
} {
  const lost: Loss[] = []
  const words = new Map<string, { readonly name: string; readonly feedback: string }>()
  const shared = new Map<string, (readonly string[])[]>()
  const sources = new Map<string, SharedSource>()
  for (const { question, mistakes } of parts) {
    for (const [id, { name, feedback, shared: own = [] }] of Object.entries(mistakes)) {
      const other = words.get(id)
      if (other !== undefined && (other.name !== name || other.feedback !== feedback)) {
        lost.push({
          question: question.title,
          what: `how other questions tell the mistake ${id}: this one's words stay`,
        })
      }
      words.set(id, { name, feedback })
      for (const source of own) sources.set(JSON.stringify(source), source)
      shared.set(id, [...(shared.get(id) ?? []), own.map((source) => JSON.stringify(source))])
    }
  }
  const entries = mergedOrder(parts.map(({ mistakes }) => Object.keys(mistakes))).flatMap((id) => {
    const told = words.get(id)
    if (told === undefined) return []
    const rules = mergedOrder(shared.get(id) ?? []).flatMap((key) => sources.get(key) ?? [])
    return [[id, rules.length === 0 ? told : { ...told, shared: rules }] as const]
  })
  return { catalogue: Object.fromEntries(entries), lost }
}
