/** The names that an expression goes back to. */
import { type Expression, symbolsOf } from '@/lib/problems/expression'
import { parseExpression } from '@/lib/problems/parse-expression'
import type { Question } from '@/lib/problems/question'

export type NamesBehind = (tree: Expression, stopAt?: ReadonlySet<string>) => ReadonlySet<string>

/** Parameters and `let` values, each `let` through to what it mentions; those of `stopAt` are found and not gone behind. */
export function compileNamesBehind(question: Pick<Question, 'let'>): NamesBehind {
  const lets = new Map(
    Object.entries(question.let).map(([name, source]) => [name, symbolsOf(parseExpression(String(source)))]),
  )
  return (tree, stopAt = new Set()) => {
    const found = new Set<string>()
    const visit = (name: string) => {
      if (found.has(name)) return
      found.add(name)
      if (!stopAt.has(name)) for (const behind of lets.get(name) ?? []) visit(behind)
    }
    for (const name of symbolsOf(tree)) visit(name)
    return found
  }
}
