/** A simulated student's attempt at a graded quiz: problems drawn by its rules, answers as they are typed, tries as far as they are allowed. */
import { attemptDeadline } from '@/lib/assessment/attempt-deadline'
import { triesLeft } from '@/lib/assessment/attempt-tries'
import type { AssessmentDefinition, Slot } from '@/lib/assessment/definition'
import { type DrawnProblem, drawAttempt } from '@/lib/assessment/draw-attempt'
import type { PoolQuestion } from '@/lib/assessment/pool-question'
import { type AnswerSheet, type HandedIn, makeAnswerSheet } from './answer-sheet'
import { handIn } from './hand-in'
import type { SimulatedQuestion } from './simulated-question'
import type { SimulatedStudent } from './simulated-student'

export type SlotsDefinition = Exclude<AssessmentDefinition, { readonly kind: 'mastery-check' }>

/** A response at a moment, in milliseconds since the epoch. */
export type TypedAnswer = HandedIn & { readonly at: number }

export type TakenProblem = DrawnProblem & {
  /** 1 for the first of its slot. */
  readonly variantNumber: number
  readonly givenAt: number
  /** In the order they were typed; of an exam one, or none where it was left blank. */
  readonly answers: readonly TypedAnswer[]
}

export type TakenAttempt = {
  readonly startedAt: number
  readonly deadlineAt: number | null
  readonly closedAt: number
  readonly closedBy: 'student' | 'time'
  readonly problems: readonly TakenProblem[]
}

export type Taking = {
  readonly definition: SlotsDefinition
  readonly pool: readonly PoolQuestion[]
  readonly questions: ReadonlyMap<string, SimulatedQuestion>
  readonly startedAt: number
  /** Of a problem after the first of its slot. */
  readonly closesAt: number
}

/** @throws RangeError if a slot finds no question. */
export function takeAssessment(student: SimulatedStudent, taking: Taking): TakenAttempt {
  const { definition, startedAt, closesAt } = taking
  const timeLimitSeconds =
    definition.kind === 'exam' && definition.timeLimitMinutes !== null ? definition.timeLimitMinutes * 60 : null
  const deadlineAt = attemptDeadline({ startedAt, timeLimitSeconds, closesAt })
  const end = deadlineAt ?? closesAt
  const problems: TakenProblem[] = []
  let now = startedAt
  for (const { drawn, sheet, question } of drawShown(student, taking)) {
    const slot = definition.slots.find(({ id }) => id === drawn.slotId)
    if (slot === undefined) throw new RangeError(`no slot ${drawn.slotId}`)
    const given =
      definition.kind === 'exam'
        ? answerOnce({ student, drawn, sheet, question, now, end })
        : answerHomework({ student, drawn, sheet, question, slot, now, end })
    problems.push(...given)
    now = Math.max(now, ...given.flatMap(({ answers }) => answers.map(({ at }) => at)))
  }
  const isOutOfTime = now + 60_000 >= end
  return {
    startedAt,
    deadlineAt,
    closedAt: isOutOfTime ? end : now + 60_000,
    closedBy: isOutOfTime ? 'time' : 'student',
    problems,
  }
}

type Shown = { readonly drawn: DrawnProblem; readonly sheet: AnswerSheet; readonly question: SimulatedQuestion }

const MOST_DRAWS = 20

/** Drawn anew until every problem can be shown: a template may have a rare seed without an acceptable draw. */
function drawShown(student: SimulatedStudent, { definition, pool, questions }: Taking): readonly Shown[] {
  for (let draws = 0; draws < MOST_DRAWS; draws += 1) {
    const drawn = drawAttempt({ definition, pool, seed: Math.floor(student.chance.uniform() * 2 ** 31) })
    if (drawn.kind !== 'drawn') throw new RangeError(`“${definition.title}” cannot be drawn: ${drawn.kind}`)
    const shown = drawn.problems.flatMap((problem) => {
      const question = questions.get(problem.questionId)
      const sheet = question === undefined ? null : makeAnswerSheet(question.usable, problem.seed)
      return question === undefined || sheet === null ? [] : [{ drawn: problem, sheet, question }]
    })
    if (shown.length === drawn.problems.length) return shown
  }
  throw new RangeError(`draw after draw of “${definition.title}” cannot be shown`)
}

type Answering = Shown & {
  readonly student: SimulatedStudent
  readonly now: number
  readonly end: number
}

/** Some are left blank, by the weaker rather than the stronger; nothing is typed after the end. */
const BLANK = 0.05

function answerOnce({ student, drawn, sheet, question, now, end }: Answering): readonly TakenProblem[] {
  const at = now + thinking(student, sheet)
  const handedIn = handIn({ question, sheet }, student)
  const isBlank = at >= end || (handedIn.grade.scoreFraction < 1 && student.chance.happens(3 * BLANK))
  return [{ ...drawn, variantNumber: 1, givenAt: now, answers: isBlank ? [] : [{ ...handedIn, at }] }]
}

/** Tries until it is right or no try is left, then new numbers; one in four gives up after a variant. */
function answerHomework(answering: Answering & { readonly slot: Slot }): readonly TakenProblem[] {
  const { student, drawn, question, slot, end } = answering
  const given: TakenProblem[] = []
  let [now, sheet] = [answering.now, answering.sheet]
  for (let variantNumber = 1; variantNumber <= slot.variants; variantNumber += 1) {
    const seed = sheet.seed
    const answers: TypedAnswer[] = []
    const givenAt = variantNumber === 1 ? answering.now : now
    const variants = () =>
      [...given, { answers }].map((one) => ({ scores: one.answers.map(({ grade }) => grade.scoreFraction) }))
    while (triesLeft(slot, variants()).kind === 'answer') {
      now += thinking(student, sheet)
      if (now >= end) break
      answers.push({ ...handIn({ question, sheet }, student), at: now })
    }
    given.push({ ...drawn, seed, variantNumber, givenAt, answers })
    const isOver =
      now >= end ||
      triesLeft(
        slot,
        given.map(({ answers: own }) => ({ scores: own.map(({ grade }) => grade.scoreFraction) })),
      ).kind !== 'new-variant'
    if (isOver || student.chance.happens(0.25)) break
    sheet = question.drawSheet(student.chance)
  }
  return given
}

function thinking({ secondsEach, chance }: SimulatedStudent, { parts }: AnswerSheet): number {
  return Math.round(secondsEach * 2.2 * Math.sqrt(parts.length) * Math.exp(0.6 * chance.normal())) * 1_000
}
