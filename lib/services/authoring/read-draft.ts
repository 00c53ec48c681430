// The text of a draft as the question it says, or everything that keeps it from being one.
import 'server-only'
import type { Diagnostic } from '@/lib/authoring/diagnostic'
import { placeOf } from '@/lib/authoring/place-of'
import { readSource } from '@/lib/authoring/read-source'
import { untoldMistakes } from '@/lib/authoring/untold-mistakes'
import { db } from '@/lib/db/client'
import type { QuestionDraft } from '@/lib/db/queries/authoring/question-draft'
import type { QuestionDefinition } from '@/lib/db/queries/stored-question'
import { surroundingsFor } from './surroundings-for'

export type ReadDraft =
  | {
      readonly kind: 'question'
      readonly definition: QuestionDefinition
      readonly knownObjectives: readonly string[]
    }
  | { readonly kind: 'faulty'; readonly diagnostics: readonly Diagnostic[] }

export async function readDraft(
  draft: Pick<QuestionDraft, 'questionId' | 'source' | 'ownMistakes'>,
): Promise<ReadDraft> {
  const surroundings = await surroundingsFor(db, draft)
  const reading = readSource(draft.source, surroundings)
  const errors = reading.diagnostics.filter(({ severity }) => severity === 'error')
  if (reading.kind === 'faulty' || errors.length > 0) return { kind: 'faulty', diagnostics: errors }
  const untold = untoldMistakes(reading.question, surroundings.catalogue)
  if (untold.length > 0) {
    const diagnostics = untold.map(({ id, path }) => {
      const { from, to } = placeOf(draft.source, path) ?? { from: 0, to: 0 }
      const message = `The mistake ${id} has no name or no text yet.`
      return { from, to, severity: 'error' as const, message, path }
    })
    return { kind: 'faulty', diagnostics }
  }
  const knownObjectives = surroundings.lessons.flatMap(({ objectives }) => objectives.map(({ id }) => id))
  return {
    kind: 'question',
    definition: { question: reading.question, mistakes: surroundings.catalogue },
    knownObjectives,
  }
}
