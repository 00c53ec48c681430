// Drafts of questions.
import 'server-only'
import type { DraftState } from '@/lib/contracts/authoring/draft-views'
import { ownMistakesSchema } from '@/lib/contracts/authoring/own-mistakes'
import type { Tx } from '@/lib/db/client'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'

export type QuestionDraft = {
  readonly id: string
  readonly questionId: string | null
  readonly baseVersion: number | null
  readonly state: DraftState
  readonly revision: number
  readonly source: string
  readonly ownMistakes: MistakeCatalogue
  readonly savedById: string
  readonly savedAt: Date
  readonly publishedVersion: number | null
}

const columns = {
  ...{ id: true, questionId: true, baseVersion: true, state: true, revision: true, source: true, ownMistakes: true },
  ...{ savedById: true, savedAt: true, publishedVersion: true },
} as const

export async function findDraft(tx: Tx, id: string): Promise<QuestionDraft | null> {
  const row = await tx.questionDraft.findUnique({ where: { id }, select: columns })
  return row === null ? null : toDraft(row)
}

/** The one that is open, as a draft or in review; there is one of a question at most. */
export async function findOpenDraftId(tx: Tx, questionId: string): Promise<string | null> {
  const row = await tx.questionDraft.findFirst({
    where: { questionId, state: { in: ['draft', 'in_review'] } },
    select: { id: true },
  })
  return row?.id ?? null
}

export type NewDraft = Pick<QuestionDraft, 'questionId' | 'baseVersion' | 'source' | 'ownMistakes'> & {
  readonly authorId: string
  readonly at: Date
}

/** Null where another of the same question is open. */
export async function createDraft(tx: Tx, { authorId, at, ownMistakes, ...draft }: NewDraft): Promise<string | null> {
  const [created] = await tx.questionDraft.createManyAndReturn({
    data: [
      {
        ...draft,
        ownMistakes: { ...ownMistakes },
        createdById: authorId,
        createdAt: at,
        savedById: authorId,
        savedAt: at,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  })
  return created?.id ?? null
}

type Row = Omit<QuestionDraft, 'ownMistakes'> & { readonly ownMistakes: unknown }

function toDraft({ ownMistakes, ...row }: Row): QuestionDraft {
  return { ...row, ownMistakes: ownMistakesSchema.parse(ownMistakes) }
}
