/** A simulated student's weeks of practice: each answer chosen, handed in, graded and folded by what the app itself does it with. */

import type { ProblemChoice } from '@/lib/db/queries/stored-choice'
import type { AnsweredEvent } from '@/lib/db/queries/stored-event'
import { calibratedTemplate } from '@/lib/mastery/calibration'
import { initialState } from '@/lib/mastery/initial-state'
import type { LearnerState } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import type { TalliedAnswer } from '@/lib/psychometrics/answer-tallies'
import { foldTallies } from '@/lib/psychometrics/fold-tallies'
import type { TallyRows } from '@/lib/psychometrics/tally-rows'
import { toTalliedAnswer } from '@/lib/services/to-tallied-answer'
import type { HandedIn } from './answer-sheet'
import type { Chosen, Course, ProblemChooser } from './choose-problem'
import { dayMilliseconds } from './class-order'
import { handIn } from './hand-in'
import type { SimulatedStudent } from './simulated-student'
import { simulatedUuid } from './simulated-uuid'

export type SimulatedAnswer = {
  readonly variantId: string
  readonly submissionId: string
  readonly requestKey: string
  readonly questionId: string
  readonly version: number
  readonly seed: number
  readonly choice: ProblemChoice
  /** Milliseconds since the epoch. */
  readonly openedAt: number
  readonly submittedAt: number
  readonly handedIn: HandedIn
  readonly event: AnsweredEvent
}

export type Practice = {
  readonly state: LearnerState
  readonly answers: readonly SimulatedAnswer[]
  readonly tallies: TallyRows
}

export type PracticeOrder = {
  readonly course: Course
  readonly choose: ProblemChooser
  /** Of what its ids are made. */
  readonly name: string
  readonly endsAt: number
  /** That of the course. */
  readonly clock: Intl.DateTimeFormat
}

export function practise(student: SimulatedStudent, order: PracticeOrder): Practice {
  const { course, choose, endsAt } = order
  const answered: Answered[] = []
  const slowness = slownessOf(student, endsAt)
  let state = initialState(course.calibration.constants)
  let now = 0
  for (const { startsAt, problems } of student.sessions) {
    student.levels.rest(now === 0 ? 0 : Math.max(0, startsAt - now) / dayMilliseconds)
    now = Math.max(now, startsAt)
    for (let given = 0; given < problems; given += 1) {
      const chosen = choose({ state, now, chance: student.chance })
      if (chosen === null) break
      const place = { number: answered.length + 1, openedAt: Math.round(now), slowness }
      const next = answerProblem({ student, order, chosen, state, place })
      if (next.answer.submittedAt >= endsAt) break
      answered.push(next)
      state = next.state
      student.levels.practise(chosen.question.usable.poolEntry.objectives)
      now = next.answer.submittedAt + slowness * PAUSE_MILLISECONDS * (0.5 + student.chance.uniform())
    }
  }
  return {
    state,
    answers: answered.map(({ answer }) => answer),
    tallies: foldTallies(answered.map(({ tallied }) => tallied)),
  }
}

/** Reading what was wrong, and going on. */
const PAUSE_MILLISECONDS = 15_000

type Answered = { readonly answer: SimulatedAnswer; readonly tallied: TalliedAnswer; readonly state: LearnerState }

type Problem = {
  readonly student: SimulatedStudent
  readonly order: PracticeOrder
  readonly chosen: Chosen
  readonly state: LearnerState
  /** `number`: 1 for the student's first. */
  readonly place: { readonly number: number; readonly openedAt: number; readonly slowness: number }
}

function answerProblem({ student, order, chosen, state, place }: Problem): Answered {
  const { nodes, calibration } = order.course
  const { constants } = calibration
  const { question, choice } = chosen
  const { usable } = question
  const sheet = question.drawSheet(student.chance)
  const handedIn = handIn({ question, sheet }, student)
  const { openedAt, slowness } = place
  const submittedAt = openedAt + Math.max(1, Math.round(slowness * taskMilliseconds(student, sheet.parts.length)))
  const template = calibratedTemplate(usable.poolEntry, calibration)
  const observation = { ...template, scoreFraction: handedIn.grade.evidenceFraction, at: submittedAt }
  const updated = updateMastery({ state, observation, objectives: nodes, constants })
  const name = `${order.name} ${place.number}`
  const variantId = simulatedUuid(`${name} variant`, openedAt)
  const submissionId = simulatedUuid(`${name} submission`, submittedAt)
  const event = {
    ...{ kind: 'answered' as const, variantId, submissionId, constantsVersion: constants.version },
    observation: { ...observation, objectives: [...observation.objectives] },
    expectedScore: updated.expectedScore,
    changes: [...updated.changes],
  }
  const requestKey = simulatedUuid(`${name} request`, submittedAt)
  const { questionId } = usable.poolEntry
  const { clock } = order
  const { parts } = sheet
  return {
    answer: {
      ...{ variantId, submissionId, requestKey, questionId, version: usable.version, seed: sheet.seed },
      ...{ choice, openedAt, submittedAt, handedIn, event },
    },
    tallied: toTalliedAnswer({
      submissionId,
      question: usable,
      parts,
      ...handedIn,
      event,
      openedAt,
      submittedAt,
      clock,
    }),
    state: updated.state,
  }
}

/** One problem in sixty is left open while somebody does something else. */
const AWAY = 1 / 60

function taskMilliseconds({ secondsEach, chance }: SimulatedStudent, boxes: number): number {
  if (chance.happens(AWAY)) return (1_200 + 6_000 * chance.uniform()) * 1_000
  return secondsEach * Math.sqrt(boxes) * Math.exp(0.55 * chance.normal()) * 1_000
}

/** Below 1 where so many problems would not fit into the time there is. */
function slownessOf({ sessions, secondsEach }: SimulatedStudent, endsAt: number): number {
  const [first] = sessions
  if (first === undefined) return 1
  const problems = sessions.reduce((sum, session) => sum + session.problems, 0)
  const needed = problems * (3 * secondsEach + 120) * 1_000
  return Math.min(1, (endsAt - first.startsAt) / needed)
}
