/** What a question being written is read against, as it is stored now. */
import 'server-only'
import type { Surroundings } from '@/lib/authoring/surroundings'
import { mergedCatalogue } from '@/lib/content/interchange/merged-catalogue'
import type { Tx } from '@/lib/db/client'
import {
  findNewestText,
  listLessonPlaces,
  listNewestKeys,
  listNewestMistakes,
} from '@/lib/db/queries/authoring/question-text'
import type { QuestionKey } from '@/lib/db/queries/question-version'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'

type Around = {
  /** Null of a new question. */
  readonly questionId: string | null
  readonly ownMistakes: MistakeCatalogue
}

/** The last catalogue that was merged, and of which versions: they never change, so it holds until one more is published. */
let merged: { readonly of: string; readonly catalogue: MistakeCatalogue } | undefined

export async function surroundingsFor(tx: Tx, { questionId, ownMistakes }: Around): Promise<Surroundings> {
  const [keys, lessons, own] = await Promise.all([
    listNewestKeys(tx),
    listLessonPlaces(tx),
    questionId === null ? null : findNewestText(tx, questionId),
  ])
  const catalogue = await catalogueOf(tx, keys)
  const told = own === null ? {} : parseStoredQuestion(own.definition).mistakes
  return {
    catalogue: { ...inWordsOf(told, catalogue), ...ownMistakes },
    lessons,
    takenIds: keys.map((key) => key.questionId).filter((id) => id !== questionId),
    ownId: questionId,
  }
}

async function catalogueOf(tx: Tx, keys: readonly QuestionKey[]): Promise<MistakeCatalogue> {
  const of = keys.map(({ questionId, version }) => `${questionId}@${version}`).join(' ')
  if (merged?.of === of) return merged.catalogue
  const { catalogue } = mergedCatalogue(await listNewestMistakes(tx))
  merged = { of, catalogue }
  return catalogue
}

/** Where two questions tell a mistake in different words, each keeps its own; which mal-rules are shared is the same for all. */
function inWordsOf(told: MistakeCatalogue, catalogue: MistakeCatalogue): MistakeCatalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([id, entry]) => {
      const own = told[id]
      return [id, own === undefined ? entry : { ...entry, name: own.name, feedback: own.feedback }] as const
    }),
  )
}
