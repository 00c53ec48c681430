/** What the bank's page chooses among: published questions and those being written, in one shape. */
import 'server-only'
import type { QuestionSummary } from '@/lib/authoring/question-summary'
import type { BankRowStatus, BankRowView } from '@/lib/contracts/bank/bank-views'
import type { BankQuestion } from '@/lib/db/queries/bank/bank-questions'
import type { QuestionPairs } from '@/lib/db/queries/bank/discriminations'
import type { UnpublishedDraft } from '@/lib/db/queries/bank/unpublished-drafts'
import { intervalDoubt } from '@/lib/psychometrics/interval-doubt'
import { summedCorrelation } from '@/lib/psychometrics/summed-scores'

export type BankCandidate = Pick<
  BankRowView,
  | 'id'
  | 'questionId'
  | 'draft'
  | 'title'
  | 'status'
  | 'origin'
  | 'kind'
  | 'difficulty'
  | 'family'
  | 'version'
  | 'answers'
  | 'students'
  | 'discrimination'
  | 'off'
> & {
  readonly lessonId: string
  readonly objectiveIds: readonly string[]
  readonly answerKinds: readonly string[]
  readonly guessFloor: number
  /** Milliseconds since the epoch: published, or saved last. */
  readonly at: number
  readonly firstSum: number
  readonly firstSquareSum: number
  readonly isMatch: boolean
  /** Ids of questions very like it. */
  readonly alike: readonly string[]
}

type Found = Pick<BankCandidate, 'discrimination' | 'off' | 'alike'>

export function toCandidate(question: BankQuestion, found: Found): BankCandidate {
  const { questionId, isRetired, draftId, draftState, publishedAt, calibratedMean, calibratedVariance, ...rest } =
    question
  const status: BankRowStatus = isRetired ? 'retired' : 'published'
  const draft = draftId === null || draftState === null ? null : { id: draftId, state: stateOf(draftState) }
  return { ...rest, ...found, id: questionId, questionId, draft, status, at: publishedAt.getTime() }
}

type Looking = { readonly words: readonly string[]; readonly alike: readonly string[] }

/** Never published, so never answered. */
export function draftCandidate(
  { id, state, savedAt }: UnpublishedDraft,
  { summary, words, alike }: Looking & { readonly summary: QuestionSummary },
): BankCandidate {
  const { title, kind, difficulty, family, lesson, objectives, answerKinds, guessFloor } = summary
  const status = stateOf(state)
  return {
    ...{
      id,
      questionId: null,
      draft: { id, state: status },
      title,
      status,
      origin: 'template',
      kind,
      difficulty,
      family,
    },
    ...{ lessonId: lesson, objectiveIds: objectives, answerKinds, guessFloor, version: null, at: savedAt.getTime() },
    ...{ answers: 0, students: 0, firstSum: 0, firstSquareSum: 0, discrimination: null, off: null, alike },
    isMatch: words.every((word) => summary.words.includes(word)),
  }
}

/** 100·r; null where it is not defined or would mostly be chance. */
export function discriminationOf(pairs: QuestionPairs | undefined): number | null {
  if (pairs === undefined) return null
  const r = summedCorrelation(pairs)
  const doubt = intervalDoubt('discrimination', { attempts: pairs.n, scoreShare: pairs.y / pairs.n })
  return r === null || doubt !== null ? null : 100 * r
}

function stateOf(state: 'draft' | 'in_review'): 'draft' | 'in-review' {
  return state === 'draft' ? 'draft' : 'in-review'
}
