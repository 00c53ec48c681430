// Asking the policy what comes next for a learner.
import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/lib/db/client'
import type { CourseObjective } from '@/lib/db/queries/course-objective'
import type { LearnerKey } from '@/lib/db/queries/learner'
import { listPracticePool } from '@/lib/db/queries/question-version'
import { calibratedTemplate } from '@/lib/mastery/calibration'
import { chooseNext } from '@/lib/mastery/choose-next'
import type { LearnerPlan } from '@/lib/mastery/plan'
import type { Choice, LearnerState } from '@/lib/mastery/state'
import { calibrationOf } from './calibrations'
import { toNodes } from './to-nodes'
import { listUsableQuestions } from './usable-questions'

export type ProblemQuestion = {
  readonly key: LearnerKey
  readonly state: LearnerState
  readonly plan: LearnerPlan
  readonly objectives: readonly CourseObjective[]
  readonly now: number
}
export type ChosenProblem =
  | (Extract<Choice, { readonly kind: 'problem' }> & { readonly version: number })
  | Exclude<Choice, { readonly kind: 'problem' }>

/** As many of the templates passed over as tell the story of a choice. */
const candidatesKept = 20

/** What the policy would give this learner now. Asked twice between two answers, it says the same. */
export async function chooseProblem({ key, state, plan, objectives, now }: ProblemQuestion): Promise<ChosenProblem> {
  const keys = await listPracticePool(db, key.courseId)
  const questions = await listUsableQuestions(keys)
  const calibration = calibrationOf(state)
  const { constants } = calibration
  const pool = questions.map(({ poolEntry }) => calibratedTemplate(poolEntry, calibration))
  const seed = tieBreak(key, state.sequence)
  const nodes = toNodes(objectives, calibration)
  const choice = chooseNext({ state, plan, pool, objectives: nodes, now, seed, constants })
  if (choice.kind !== 'problem') return choice
  const chosen = questions.find(({ poolEntry }) => poolEntry.questionId === choice.questionId)
  if (chosen === undefined) throw new RangeError(`the policy chose ${choice.questionId}, which is not in the pool`)
  return { ...choice, candidates: choice.candidates.slice(0, candidatesKept), version: chosen.version }
}

/** Another for each learner and answer, and the same until the next answer: what home announces is what practice gives. */
function tieBreak({ courseId, studentId }: LearnerKey, sequence: number): number {
  return createHash('sha256').update(`${courseId} ${studentId} ${sequence}`).digest().readUInt32BE(0)
}
