/** A simulated student's weeks of practice: each answer chosen, handed in, graded and folded by what the app itself does it with. */

import type { ProblemChoice } from '@/lib/db/queries/stored-choice'
import type { AnsweredEvent } from '@/lib/db/queries/stored-event'
import { calibratedTemplate } from '@/lib/mastery/calibration'
import { initialState } from '@/lib/mastery/initial-state'
import type { LearnerState } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { foldTallies } from '@/lib/psychometrics/fold-tallies'
import type { TallyRows } from '@/lib/psychometrics/tally-rows'
import { toTalliedAnswer } from '@/lib/services/to-tallied-answer'
import type { HandedIn } from './answer-sheet'
import type { Course, ProblemChooser } from './choose-problem'
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
  const { course, choose, name, endsAt, clock } = order
  const { constants } = course.calibration
  const answers: SimulatedAnswer[] = []
  const tallied = []
  let state = initialState(constants)
  let now = 0
  const slowness = slownessOf(student, endsAt)
  for (const { startsAt, problems } of student.sessions) {
    student.levels.rest(now === 0 ? 0 : Math.max(0, startsAt - now) / dayMilliseconds)
    now = Math.max(now, startsAt)
    for (let given = 0; given < problems; given += 1) {
      const chosen = choose({ state, now, chance: student.chance })
      if (chosen === null) break
      const { question, choice } = chosen
      const { usable } = question
      const sheet = question.drawSheet(student.chance)
      const handedIn = handIn({ question, sheet }, student)
      const openedAt = Math.round(now)
      const submittedAt = openedAt + Math.max(1, Math.round(slowness * taskMilliseconds(student, sheet.parts.length)))
      if (submittedAt >= endsAt) break
      const template = calibratedTemplate(usable.poolEntry, course.calibration)
      const observation = { ...template, scoreFraction: handedIn.grade.evidenceFraction, at: submittedAt }
      const updated = updateMastery({ state, observation, objectives: course.nodes, constants })
      const place = `${name} ${answers.length + 1}`
      const submissionId = simulatedUuid(`${place} submission`, submittedAt)
      const variantId = simulatedUuid(`${place} variant`, openedAt)
      const event = {
        kind: 'answered' as const,
        variantId,
        submissionId,
        constantsVersion: constants.version,
        observation: { ...observation, objectives: [...observation.objectives] },
        expectedScore: updated.expectedScore,
        changes: [...updated.changes],
      }
      answers.push({
        variantId,
        submissionId,
        requestKey: simulatedUuid(`${place} request`, submittedAt),
        questionId: usable.poolEntry.questionId,
        version: usable.version,
        seed: sheet.seed,
        choice,
        openedAt,
        submittedAt,
        handedIn,
        event,
      })
      const recorded = {
        submissionId,
        question: usable,
        parts: sheet.parts,
        ...handedIn,
        event,
        openedAt,
        submittedAt,
        clock,
      }
      tallied.push(toTalliedAnswer(recorded))
      state = updated.state
      student.levels.practise(usable.poolEntry.objectives)
      now = submittedAt + slowness * 15_000 * (0.5 + student.chance.uniform())
    }
  }
  return { state, answers, tallies: foldTallies(tallied) }
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
