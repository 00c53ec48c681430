// The bank, as far as somebody looks for it.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize, can } from '@/lib/auth/policy'
import type { BankQuery } from '@/lib/contracts/bank/bank-query'
import type { BankPageView, BankRowView } from '@/lib/contracts/bank/bank-views'
import { db } from '@/lib/db/client'
import { listBankObjectives } from '@/lib/db/queries/bank/bank-choices'
import { listLessons } from '@/lib/db/queries/course-lesson'
import { summedFigure } from '@/lib/services/analytics/summed-figure'
import type { BankCandidate } from './bank-candidate'
import { loadCandidates } from './load-candidates'
import { seenCourses } from './seen-courses'
import { selectCandidates } from './select-candidates'
import { loadUsageCounts } from './usage-counts'

/** Rows of one page. */
export const pageSize = 50

/** A page beyond the last is the last. */
export async function searchBank(actor: Actor, query: BankQuery): Promise<BankPageView> {
  authorize(actor, 'bank:view', {})
  const courses = seenCourses(actor)
  const [candidates, lessons, objectives] = await Promise.all([
    loadCandidates(query, courses),
    listLessons(db),
    listBankObjectives(db),
  ])
  const found = selectCandidates(candidates, query)
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(query.page, pages)
  const shown = found.slice((page - 1) * pageSize, page * pageSize)
  const usage = await loadUsageCounts(shown.flatMap(toAskedQuestion), courses)
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const objectiveTitles = new Map(objectives.map(({ id, title }) => [id, title]))
  const toRow = (candidate: BankCandidate): BankRowView => {
    const { lessonId, objectiveIds, answerKinds, guessFloor, at, firstSum, firstSquareSum, isMatch, ...row } = candidate
    return {
      ...row,
      objectives: objectiveIds.map((id) => ({ id, title: objectiveTitles.get(id) ?? id })),
      facility: summedFigure({ n: candidate.students, sum: firstSum, squareSum: firstSquareSum }),
      alike: candidate.alike.flatMap((id) => {
        const other = byId.get(id)
        return other === undefined ? [] : { id, title: other.title, href: hrefOf(other) }
      }),
      usage: usage.get(candidate.id) ?? { quizzes: 0, mayDraw: 0, attempts: 0 },
    }
  }
  return {
    ...{ query: { ...query, page }, found: found.length, pages, rows: shown.map(toRow), total: candidates.length },
    choices: { lessons: lessons.map(({ id, number, title }) => ({ id, name: `${number} ${title}` })), objectives },
    canEdit: can(actor, 'bank:edit', {}),
  }
}

function hrefOf({ id, questionId }: BankCandidate): string {
  return questionId === null ? `/bank/drafts/${id}` : `/bank/${id}`
}

/** Ids of all published questions that were found, whatever the page. */
export async function findQuestionIds(actor: Actor, query: BankQuery): Promise<readonly string[]> {
  authorize(actor, 'bank:view', {})
  const found = selectCandidates(await loadCandidates(query, seenCourses(actor)), query)
  return found.flatMap(({ questionId }) => questionId ?? [])
}

function toAskedQuestion({ questionId, status, ...rest }: BankCandidate) {
  return questionId === null ? [] : [{ ...rest, questionId, isRetired: status === 'retired' }]
}
