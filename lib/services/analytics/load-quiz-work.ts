/** Everything that was handed in for a homework or an exam, with what it counts under the regrades in force. */
import 'server-only'
import { correctedScore } from '@/lib/assessment/corrected-score'
import { correctionsByAttempt } from '@/lib/assessment/corrections-by-attempt'
import type { AssessmentDefinition, Slot } from '@/lib/assessment/definition'
import { submissionsUnder, type TakenAttempt } from '@/lib/assessment/taken-attempt'
import type { Tx } from '@/lib/db/client'
import { type AttemptMoments, listAttemptMoments } from '@/lib/db/queries/answer-moments'
import type { Assessment } from '@/lib/db/queries/assessment'
import { timeOnTask } from '@/lib/psychometrics/time-on-task'
import { listCorrectionsInForce } from '@/lib/services/corrections-in-force'
import { loadTaken } from '@/lib/services/load-taken'
import { listUsableQuestions, type UsableQuestion } from '@/lib/services/usable-questions'
import { givenQuestions, type QuizAttempt, type QuizSlot, type QuizWork, type SlotWork } from './quiz-work'

type Asked = {
  readonly course: { readonly id: string; readonly timeZone: string }
  readonly assessment: Pick<Assessment, 'id' | 'definition'>
}
type CorrectedSlot = ReturnType<typeof correctedScore>['slots'][number]
type Scored = { readonly taken: TakenAttempt; readonly attempt: QuizAttempt; readonly slots: readonly CorrectedSlot[] }

/** Of homework the running attempts too, once something was handed in; of a mastery check nothing: it has no slots. */
export async function loadQuizWork(tx: Tx, { course, assessment }: Asked): Promise<QuizWork> {
  const { definition } = assessment
  if (definition.kind === 'mastery-check') return { slots: [], attempts: [] }
  const key = { courseId: course.id, assessmentId: assessment.id }
  const taken = await loadTaken(tx, { courseId: course.id, timeZone: course.timeZone, assessment })
  const [applied, moments] = [
    await listCorrectionsInForce(tx, { ...key, attempts: taken }),
    await listAttemptMoments(tx, key),
  ]
  const appliedTo = correctionsByAttempt(applied)
  const scored = taken.flatMap((each): readonly Scored[] => {
    const own = moments.get(each.attemptId)
    if (own === undefined || (own.closedAt === null && each.submissions.length === 0)) return []
    const score = correctedScore(each, appliedTo(each.attemptId))
    const submissions = submissionsUnder(each, appliedTo(each.attemptId))
    const corrected = { taken: { ...each, submissions }, slots: score.slots, points: score.points }
    return [{ ...corrected, attempt: toAttempt(corrected, { moments: own, maxPoints: score.maxPoints, definition }) }]
  })
  const slots = slotsOf(definition, scored)
  const attempts = scored.map(({ attempt, slots: own }) => inPresentPoints(attempt, { own, slots }))
  return { slots: await named({ slots, attempts }, definition), attempts }
}

type Corrected = { readonly taken: TakenAttempt; readonly slots: readonly CorrectedSlot[]; readonly points: number }
type Around = {
  readonly moments: AttemptMoments
  readonly maxPoints: number
  readonly definition: AssessmentDefinition
}

function toAttempt({ taken, slots, points }: Corrected, { moments, maxPoints, definition }: Around): QuizAttempt {
  const { startedAt, closedAt, answers } = moments
  const spent = timeOnTask({ startedAt, moments: answers.map(({ slotId, at }) => ({ place: slotId, at })) })
  const last = Math.max(startedAt, ...answers.map(({ at }) => at))
  const whole = closedAt !== null && definition.kind === 'exam' ? (closedAt - startedAt) / 1000 : spent.seconds
  return {
    ...{ id: taken.attemptId, studentId: taken.studentId, number: taken.number, points, maxPoints },
    at: closedAt ?? last,
    seconds: definition.kind === 'exam' || answers.length > 0 ? Math.max(0, whole) : null,
    slots: new Map(
      slots.flatMap(({ slotId, points: mark }): readonly (readonly [string, SlotWork])[] => {
        const problem = taken.problems.find((each) => each.slotId === slotId && each.variantNumber === 1)
        if (problem === undefined) return []
        const { questionId, version, seed } = problem
        const tries = taken.submissions.filter((submission) => submission.slotId === slotId)
        return [[slotId, { mark, questionId, version, seed, tries, seconds: spent.byPlace.get(slotId) ?? null }]]
      }),
    ),
  }
}

type Unnamed = Omit<QuizSlot, 'title' | 'objectiveIds'>

/** Those of the present assessment, then those that were taken out since, as they were given. */
function slotsOf(definition: AssessmentDefinition, scored: readonly Scored[]): readonly Unnamed[] {
  const present = presentSlots(definition)
  const given = scored.flatMap(({ slots }) => slots)
  const ids = new Set([...present.map(({ id }) => id), ...given.map(({ slotId }) => slotId)])
  return [...ids].map((id) => {
    const place = present.findIndex((slot) => slot.id === id)
    const own = given.filter(({ slotId }) => slotId === id)
    const isDropped = own.length > 0 && own.every(({ state }) => state === 'dropped')
    const most = Math.max(0, ...own.map(({ maxPoints }) => maxPoints))
    const maxMark = own.length === 0 ? (present[place]?.points ?? 0) : most
    return { id, number: place < 0 ? null : place + 1, maxMark, isDropped }
  })
}

/** Attempts drawn before points were changed are scaled to what the slot is worth in the others. */
function inPresentPoints(
  attempt: QuizAttempt,
  { own, slots }: { readonly own: readonly CorrectedSlot[]; readonly slots: readonly Unnamed[] },
): QuizAttempt {
  const scaled = [...attempt.slots].map(([id, work]) => {
    const maxPoints = own.find(({ slotId }) => slotId === id)?.maxPoints ?? 0
    const maxMark = slots.find((slot) => slot.id === id)?.maxMark ?? 0
    const mark = maxPoints > 0 && maxPoints !== maxMark ? (work.mark * maxMark) / maxPoints : work.mark
    return [id, { ...work, mark }] as const
  })
  return { ...attempt, slots: new Map(scaled) }
}

async function named(
  work: { readonly slots: readonly Unnamed[]; readonly attempts: readonly QuizAttempt[] },
  definition: AssessmentDefinition,
): Promise<readonly QuizSlot[]> {
  const given = givenQuestions(work.attempts)
  const usable = await listUsableQuestions(given)
  const questions = new Map(usable.map((question) => [question.poolEntry.questionId, question] as const))
  return work.slots.map((slot) => {
    const pick = presentSlots(definition).find(({ id }) => id === slot.id)?.pick
    const asked = new Set(work.attempts.flatMap(({ slots }) => slots.get(slot.id)?.questionId ?? []))
    const [only] =
      asked.size === 1 && pick?.kind !== 'objectives' ? asked : [pick?.kind === 'question' ? pick.questionId : '']
    const question = questions.get(only ?? '')
    return { ...slot, title: question?.title ?? null, objectiveIds: objectivesOf(pick, { question, asked, questions }) }
  })
}

type Known = {
  readonly question: UsableQuestion | undefined
  readonly asked: ReadonlySet<string>
  readonly questions: ReadonlyMap<string, UsableQuestion>
}

/** A drawn slot is about what it is drawn on; one that was taken out, about what was asked in it. */
function objectivesOf(pick: Slot['pick'] | undefined, { question, asked, questions }: Known): readonly string[] {
  if (pick?.kind === 'objectives') return pick.objectives
  if (question !== undefined) return question.poolEntry.objectives
  return [...new Set([...asked].flatMap((id) => questions.get(id)?.poolEntry.objectives ?? []))]
}

function presentSlots(definition: AssessmentDefinition): readonly Slot[] {
  return definition.kind === 'mastery-check' ? [] : definition.slots
}
