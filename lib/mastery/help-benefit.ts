/**
 * What a person's help could bring a learner, in objectives: what their answers until the goal date are expected to come to with it, less what
 * they come to without. Each kind of help changes one thing: an objective is explained, somebody who fell silent comes back, reviews are done,
 * or as much is practised as in the middle of the class. Kinds overlap, so they are told apart and never added up.
 */
import type { Help, HelpReason } from './help-reason'
import { chanceOfReturn, isSilent, type Rhythm } from './own-rhythm'
import type { OpenGoal } from './read-goals'
import { spendAnswers } from './spend-answers'

export type HelpQuestion = {
  readonly goals: readonly OpenGoal[]
  /** Null before the first answer. */
  readonly rhythm: Rhythm | null
  readonly daysEnrolled: number
  /** Until the goal date. */
  readonly daysLeft: number
  /** Objectives of what is due at the goal date; empty where nothing is. */
  readonly due: readonly string[]
  /** In the middle of the class, of who answers at all. */
  readonly classAnswersPerDay: number
}

/** A tenth of an objective: below it nobody need be called. */
export const LEAST_GAIN = 0.1
/** A review that waits this long is not going to be met by chance. */
const LEAST_OVERDUE_DAYS = 3
/** Who came this week may still begin by themselves. */
const LEAST_DAYS_ENROLLED = 7
/** Of who has not begun, one half is supposed to: the rule of succession before anything was seen. */
const CHANCE_OF_BEGINNING = 0.5

/** Every help that gains a tenth of an objective, the greatest first. */
export function helpBenefits(question: HelpQuestion): readonly Help[] {
  const helps = [...stalls(question), ...absence(question), ...reviews(question), ...shortfall(question)]
  return helps.filter(({ gain }) => gain >= LEAST_GAIN).toSorted((a, b) => b.gain - a.gain)
}

/** Answers until the goal date if nothing is done. */
function ownBudget({ rhythm, classAnswersPerDay, daysLeft }: HelpQuestion): number {
  if (rhythm === null) return CHANCE_OF_BEGINNING * classAnswersPerDay * daysLeft
  return chanceOfReturn(rhythm) * rhythm.answersPerDay * daysLeft
}

/** What goes on without anybody: not what practice has stopped helping with, nor reviews that were left lying. */
function unaided(question: HelpQuestion): readonly OpenGoal[] {
  return question.goals.filter((goal) => !goal.isStalled && !isOverdue(goal))
}

function isOverdue({ isReview, overdueDays }: OpenGoal): boolean {
  return isReview && overdueDays >= LEAST_OVERDUE_DAYS
}

function stalls(question: HelpQuestion): readonly Help[] {
  const budget = ownBudget(question)
  const alone = unaided(question)
  const without = spendAnswers(alone, budget).objectives
  return question.goals
    .filter(({ isStalled }) => isStalled)
    .map((stalled) => {
      const lifted = question.goals.filter((goal) => goal === stalled || alone.includes(goal))
      const { objectiveId, level } = stalled
      return {
        reason: {
          kind: 'stalled',
          objectiveId,
          answers: level.answerCount,
          answersSinceRise: level.answersSincePeak,
          waiting: waitingFor(objectiveId, question.goals),
        },
        gain: spendAnswers(lifted, budget).objectives - without,
      }
    })
}

/** Everything that opens only after it, at once or by way of others. */
export function waitingFor(
  objectiveId: string,
  goals: readonly Pick<OpenGoal, 'objectiveId' | 'waitsFor'>[],
): readonly string[] {
  const held = new Set([objectiveId])
  for (let before = 0; before < held.size; ) {
    before = held.size
    for (const goal of goals) if (goal.waitsFor.some((id) => held.has(id))) held.add(goal.objectiveId)
  }
  held.delete(objectiveId)
  return goals.flatMap((goal) => (held.has(goal.objectiveId) ? goal.objectiveId : []))
}

function absence(question: HelpQuestion): readonly Help[] {
  const { rhythm, daysEnrolled, daysLeft, classAnswersPerDay } = question
  const alone = unaided(question)
  const gain = (rate: number) =>
    spendAnswers(alone, rate * daysLeft).objectives - spendAnswers(alone, ownBudget(question)).objectives
  if (rhythm === null) {
    if (daysEnrolled < LEAST_DAYS_ENROLLED) return []
    return [{ reason: { kind: 'not-started', days: daysEnrolled, classAnswersPerDay }, gain: gain(classAnswersPerDay) }]
  }
  if (!isSilent(rhythm)) return []
  const { silentDays: days, longestGapDays, answersPerDay } = rhythm
  const reason: HelpReason = {
    kind: 'silent',
    days,
    longestGapDays,
    answersPerDay,
    chanceOfReturn: chanceOfReturn(rhythm),
  }
  return [{ reason, gain: gain(answersPerDay) }]
}

function reviews(question: HelpQuestion): readonly Help[] {
  const overdue = question.goals.filter((goal) => isOverdue(goal))
  if (overdue.length === 0) return []
  const alone = unaided(question)
  const budget = ownBudget(question)
  const objectiveIds = overdue.map(({ objectiveId }) => objectiveId)
  return [
    {
      reason: { kind: 'overdue', objectiveIds, days: Math.max(...overdue.map(({ overdueDays }) => overdueDays)) },
      gain: spendAnswers([...overdue, ...alone], budget).objectives - spendAnswers(alone, budget).objectives,
    },
  ]
}

/** Of who practises, at less than the middle of the class, and too little for what is due. */
function shortfall(question: HelpQuestion): readonly Help[] {
  const { rhythm, due, daysLeft, classAnswersPerDay } = question
  if (rhythm === null || isSilent(rhythm) || due.length === 0) return []
  const needed = neededFor(due, unaided(question))
  const answersNeeded = needed.reduce((sum, goal) => sum + Math.max(1, goal.answersNeeded), 0)
  const answersExpected = rhythm.answersPerDay * daysLeft
  const classAnswersExpected = classAnswersPerDay * daysLeft
  if (answersNeeded <= answersExpected || classAnswersExpected <= answersExpected) return []
  const objectiveIds = needed.flatMap(({ objectiveId }) => (due.includes(objectiveId) ? objectiveId : []))
  return [
    {
      reason: { kind: 'behind', objectiveIds, answersNeeded, answersExpected, classAnswersExpected },
      gain: spendAnswers(needed, classAnswersExpected).objectives - spendAnswers(needed, answersExpected).objectives,
    },
  ]
}

/** What is due and what opens it, in the order of the course. */
function neededFor(due: readonly string[], goals: readonly OpenGoal[]): readonly OpenGoal[] {
  const wanted = new Set(due)
  for (const { objectiveId, waitsFor } of goals.toReversed()) {
    if (wanted.has(objectiveId)) for (const id of waitsFor) wanted.add(id)
  }
  return goals.filter(({ objectiveId }) => wanted.has(objectiveId))
}
