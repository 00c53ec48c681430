/** Mistakes that a question depends on and that lack their words: while they are written that is fine, published it is not. */
import { type MistakeCatalogue, mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import { catalogueOf } from '@/lib/problems/shared-mistakes'

export type UntoldMistake = {
  readonly id: string
  /** Of the first mal-rule that names it; empty where an option does, or its objective brings it. */
  readonly path: string
}

export function untoldMistakes(question: Question, catalogue: MistakeCatalogue): readonly UntoldMistake[] {
  const read = mistakeCatalogueSchema.safeParse(catalogueOf(question, catalogue))
  if (read.success) return []
  const ids = new Set(read.error.issues.map(({ path }) => String(path[0])))
  return [...ids].map((id) => {
    const place = question.mistakes.findIndex(({ is }) => is === id)
    return { id, path: place === -1 ? '' : `mistakes.${place}.is` }
  })
}
