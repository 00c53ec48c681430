/** The roll-ups of one learner, from their log. */
import 'server-only'
import { db } from '@/lib/db/client'
import type { LearnerKey } from '@/lib/db/queries/learner'
import { rewriteTallies } from '@/lib/db/queries/tallies/rewrite-tallies'
import { findTalliedLog, type LoggedSubmission } from '@/lib/db/queries/tallies/tallied-log'
import { AppError } from '@/lib/errors'
import { foldTallies } from '@/lib/psychometrics/fold-tallies'
import type { TallyRows } from '@/lib/psychometrics/tally-rows'
import { toTalliedAnswer } from '@/lib/services/to-tallied-answer'
import { listUsableQuestions, type UsableQuestion } from '@/lib/services/usable-questions'

/** A learner answers one problem at a time; more writers than this at once is something wrong. */
const maxTries = 8

export type LearnerRebuild = LearnerKey & {
  /** That of the course. */
  readonly clock: Intl.DateTimeFormat
}

/** Worked out without a lock and written only if no answer came meanwhile; else worked out again. @returns how many answers it took. */
export async function rebuildLearnerTallies({ courseId, studentId, clock }: LearnerRebuild): Promise<number> {
  const key = { courseId, studentId }
  for (let tries = 0; tries < maxTries; tries += 1) {
    const log = await findTalliedLog(db, key)
    if (log === null) return 0
    const rows = await foldLog(log.answers, clock)
    const rewriting = { ...key, sequence: log.sequence, rows }
    if (await db.$transaction((tx) => rewriteTallies(tx, rewriting))) return log.answers.length
  }
  throw new AppError('conflict')
}

async function foldLog(answers: readonly LoggedSubmission[], clock: Intl.DateTimeFormat): Promise<TallyRows> {
  const keys = new Map(answers.map(({ questionId, version }) => [`${questionId}@${version}`, { questionId, version }]))
  const questions = await listUsableQuestions([...keys.values()])
  const byKey = new Map(questions.map((question) => [`${question.poolEntry.questionId}@${question.version}`, question]))
  return foldTallies(
    answers.map((answer) => {
      const key = `${answer.questionId}@${answer.version}`
      const question = byKey.get(key)
      if (question === undefined) throw new RangeError(`no question ${key}`)
      return toTalliedAnswer({
        submissionId: answer.submissionId,
        question,
        parts: partsOf(question, answer),
        response: answer.response,
        grade: answer.grade,
        event: answer,
        openedAt: answer.openedAt.getTime(),
        submittedAt: answer.submittedAt.getTime(),
        clock,
      })
    }),
  )
}

/** The problem is made again only where its options are needed. */
function partsOf({ asksProbabilities, makeVariant }: UsableQuestion, { seed }: LoggedSubmission) {
  return asksProbabilities ? makeVariant(seed).parts : []
}
