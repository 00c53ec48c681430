// Everything the bank's page chooses among.
import 'server-only'
import { type BankQuery, wordsOf } from '@/lib/contracts/bank/bank-query'
import { db } from '@/lib/db/client'
import { listBankQuestions } from '@/lib/db/queries/bank/bank-questions'
import { listQuestionPairs } from '@/lib/db/queries/bank/discriminations'
import type { SeenCourses } from '@/lib/db/queries/bank/seen-courses'
import { listUnpublishedDrafts } from '@/lib/db/queries/bank/unpublished-drafts'
import { type BankCandidate, discriminationOf, draftCandidate, toCandidate } from './bank-candidate'
import { summaryOfDraft } from './draft-summaries'
import { findAlike, findAlikeSoon, findAlikeToDrafts } from './find-alike'
import { keepSummaries } from './keep-summaries'
import { levelOf, offDifficulty } from './off-difficulty'

export async function loadCandidates(query: BankQuery, courses: SeenCourses): Promise<readonly BankCandidate[]> {
  await keepSummaries()
  const words = wordsOf(query)
  const isTelling = query.discriminationBelow !== null || query.sort === 'discrimination'
  const [questions, drafts, alike, pairs] = await Promise.all([
    listBankQuestions(db, { words, courses }),
    listUnpublishedDrafts(db),
    query.isAlike ? findAlike() : findAlikeSoon(),
    isTelling ? listQuestionPairs(db, courses) : [],
  ])
  const level = levelOf(questions)
  const paired = new Map(pairs.map((row) => [row.questionId, row]))
  const written = drafts.map((draft) => ({ draft, summary: summaryOfDraft(draft) }))
  const alikeToDrafts = await findAlikeToDrafts(
    written.map(({ draft: { id, revision }, summary: { marks } }) => ({ id, revision, marks })),
  )
  const alikeOf = (id: string) => (alike.get(id) ?? []).map((other) => other.id)
  return [
    ...written.map(({ draft, summary }) => {
      const own = (alikeToDrafts.get(draft.id) ?? []).map(({ id }) => id)
      return draftCandidate(draft, { summary, words, alike: own })
    }),
    ...questions.map((question) =>
      toCandidate(question, {
        discrimination: discriminationOf(paired.get(question.questionId)),
        off: offDifficulty(question, level),
        alike: question.isRetired ? [] : alikeOf(question.questionId),
      }),
    ),
  ]
}
