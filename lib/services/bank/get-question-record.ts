// The record of a question: what real answers, over all courses somebody may see, say of it.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { PlaceFigures, QuestionRecordView } from '@/lib/contracts/bank/record-views'
import { isStorable } from '@/lib/contracts/storable-text'
import { db } from '@/lib/db/client'
import {
  type AttemptScore,
  countAnswers,
  type FirstScore,
  listAttemptScores,
  listMadeMistakes,
  listPracticePairs,
  listPractised,
} from '@/lib/db/queries/bank/question-record'
import { mapQuestionHeads } from '@/lib/db/queries/question-head'
import { AppError } from '@/lib/errors'
import { pairsFigure } from '@/lib/services/analytics/pairs-figure'
import { summedFigure, summedOf } from '@/lib/services/analytics/summed-figure'
import { toQuestionFigures } from '@/lib/services/analytics/to-question-figures'
import { getDifficulty } from '@/lib/services/get-difficulty'
import { findHint } from './find-hint'
import { loadQuizModels } from './quiz-models'
import { seenCourses } from './seen-courses'

/** The commonest of them; the rest is one answer each. */
const mostMistakes = 12

export async function getQuestionRecord(
  actor: Actor,
  { questionId }: { readonly questionId: string },
): Promise<QuestionRecordView> {
  authorize(actor, 'bank:view', {})
  const courses = seenCourses(actor)
  const head = isStorable(questionId) ? (await mapQuestionHeads(db, [questionId])).get(questionId) : undefined
  if (head === undefined) throw new AppError('not-found')
  const of = { questionId, courses }
  const counts = await countAnswers(db, of)
  const difficulty = await getDifficulty(actor, questionId)
  const base = { questionId, difficulty, of: courses === null ? 'all-courses' : 'own-courses' } as const
  if (counts.answers === 0) {
    return { ...base, ...counts, practice: null, attempts: null, hint: null, mistakes: [], versions: [], models: [] }
  }
  const [practised, pairs, scores, mistakes, hint, models] = await Promise.all([
    listPractised(db, of),
    listPracticePairs(db, of),
    listAttemptScores(db, of),
    listMadeMistakes(db, of),
    head.isArchived ? null : findHint(of),
    loadQuizModels(of),
  ])
  const figures = toQuestionFigures(practised)
  return {
    ...base,
    ...{ answers: counts.answers, students: counts.students, simulated: counts.simulated, hint, models },
    practice: placeFigures(pairs, figures.duration.median),
    attempts: placeFigures(scores, null),
    mistakes: mistakes.slice(0, mostMistakes).map((mistake) => ({ ...mistake, share: mistake.count / counts.answers })),
    versions: versionsOf(figures.versions, scores),
  }
}

function placeFigures(scores: readonly FirstScore[], medianSeconds: number | null): PlaceFigures | null {
  if (scores.length === 0) return null
  const pairs = scores.flatMap(({ first, rest }) => (rest === null ? [] : [{ first, rest }]))
  return {
    students: scores.length,
    facility: summedFigure(summedOf(scores.map(({ first }) => first))),
    ...{ discrimination: pairsFigure(pairs), discriminationN: pairs.length, medianSeconds },
  }
}

type Practised = ReturnType<typeof toQuestionFigures>['versions']

/** The newest first. */
function versionsOf(practised: Practised, scores: readonly AttemptScore[]): QuestionRecordView['versions'] {
  const versions = new Set([...practised, ...scores].map(({ version }) => version))
  return [...versions]
    .toSorted((a, b) => b - a)
    .map((version) => {
      const own = practised.find((row) => row.version === version)
      const firsts = scores.filter((score) => score.version === version).map(({ first }) => first)
      return {
        version,
        practice: own === undefined ? null : { students: own.students, answers: own.answers, first: own.first },
        attempts: firsts.length === 0 ? null : { students: firsts.length, first: summedFigure(summedOf(firsts)) },
      }
    })
}
