/** A closed homework and a released exam of the demo course, with the graded attempts of its simulated class. */
import { defaultDefinition } from '@/lib/assessment/default-definition'
import { toInstant } from '@/lib/assessment/to-instant'
import { toLocal } from '@/lib/assessment/to-local'
import { db } from '@/lib/db/client'
import { createAssessment, findAssessment } from '@/lib/db/queries/assessment'
import { addAttemptNote } from '@/lib/db/queries/attempt-note'
import type { Course as StoredCourse } from '@/lib/db/queries/course'
import { publishRevision } from '@/lib/db/queries/revise-assessment'
import { listAssessmentPool } from '@/lib/services/assessment-pool'
import { gradeAttempt } from '@/lib/services/grade-attempt'
import { slotsByObjective } from './demo-assessments'
import { demoNotes } from './demo-notes'
import { chanceOf } from './simulated-class/chance'
import type { Course } from './simulated-class/choose-problem'
import { type ClassOrder, dayMilliseconds } from './simulated-class/class-order'
import { loadSimulatedCourse } from './simulated-class/load-simulated-course'
import { type AttemptToSave, saveAttempts } from './simulated-class/save-attempts'
import { simulatedPersonId } from './simulated-class/save-people'
import { makeStudent } from './simulated-class/simulated-student'
import { type SlotsDefinition, takeAssessment } from './simulated-class/take-assessment'

type Demo = {
  readonly course: Pick<StoredCourse, 'id' | 'slug' | 'timeZone'>
  readonly authorId: string
  readonly order: ClassOrder
}

type Past = {
  /** Fixed, as those of the demo's open assessments are. */
  readonly id: string
  readonly kind: 'homework' | 'exam'
  readonly title: string
  /** Counted back from the end of the class's work. */
  readonly openedDaysAgo: number
  /** How often students have practised each objective by then. */
  readonly practised: number
}

const pasts: readonly Past[] = [
  {
    id: '019aa5d0-0000-7000-8000-000000000004',
    kind: 'homework',
    title: 'Homework 1: losses and likelihood',
    openedDaysAgo: 28,
    practised: 6,
  },
  {
    id: '019aa5d0-0000-7000-8000-000000000005',
    kind: 'exam',
    title: 'Midterm: cross-entropy',
    openedDaysAgo: 14,
    practised: 11,
  },
]

/** Attempts are written together and graded one by one: broken off, the next start grades what is left. */
export async function loadDemoGradedWork(demo: Demo): Promise<void> {
  const { course, order } = demo
  const simulated = await loadSimulatedCourse(db, { courseId: course.id, ...order })
  for (const past of pasts) {
    const key = { courseId: course.id, assessmentId: past.id }
    if ((await findAssessment(db, key)) === null) await createTaken({ ...demo, simulated, past })
    const ungraded = await db.attempt.findMany({
      where: { ...key, gradedAt: null },
      select: { id: true, closedAt: true },
    })
    for (const { id: attemptId, closedAt } of ungraded)
      if (closedAt !== null) await gradeAttempt({ courseId: course.id, attemptId }, closedAt.getTime())
  }
}

type Taken = Demo & { readonly simulated: Course; readonly past: Past }

async function createTaken(asked: Taken): Promise<void> {
  const { course, authorId, order, simulated, past } = asked
  const opensAt = order.endsAt - past.openedDaysAgo * dayMilliseconds
  const objectives = simulated.nodes.map(({ id }) => id)
  const today = toLocal(opensAt, course.timeZone)
  const drafted = defaultDefinition({ kind: past.kind, title: past.title, today, objectives })
  const definition = { ...slotsByObjective(drafted, objectives), opensAt: today }
  if (definition.kind === 'mastery-check') throw new RangeError(`${past.title} has no slots`)
  const attempts = await takeAll({ ...asked, definition, opensAt })
  const key = { courseId: course.id, assessmentId: past.id }
  await db.$transaction(
    async (tx) => {
      await createAssessment(tx, { id: past.id, courseId: course.id, definition, authorId })
      await publishRevision(tx, { ...key, revision: 1, at: new Date(opensAt) })
      await saveAttempts(tx, attempts)
      const notes = past.kind === 'exam' ? demoNotes(attempts, { authorId }) : []
      for (const note of notes) await addAttemptNote(tx, note)
    },
    { timeout: 120_000 },
  )
}

type TakingAll = Taken & { readonly definition: SlotsDefinition; readonly opensAt: number }

/** Who has stopped coming by then does not take part, nor do a few others. */
async function takeAll(asked: TakingAll): Promise<readonly AttemptToSave[]> {
  const { course, order, simulated, past, definition, opensAt } = asked
  const pool = await listAssessmentPool(course.id)
  const questions = new Map(
    simulated.questions.map((question) => [question.usable.poolEntry.questionId, question] as const),
  )
  const due = definition.timeline.map(({ until }) => toInstant(until, { timeZone: course.timeZone, edge: 'end' }))
  const [dueAt, closesAt] = [due[0] ?? opensAt, due.at(-1) ?? opensAt]
  return Array.from({ length: order.students }, (_, index) => index + 1).flatMap((number) => {
    const drawn = makeStudent({ order, objectives: simulated.nodes, number })
    const chance = chanceOf({ seed: order.seed, name: `student ${number} takes ${past.id}` })
    const student = { ...drawn, chance }
    const hasStopped = student.pace === 'stopping' && past.kind === 'exam'
    if (hasStopped || chance.happens(ABSENT)) return []
    for (let times = 0; times < past.practised; times += 1)
      for (const { id } of simulated.nodes) student.levels.practise([id])
    const startedAt = startOf({ opensAt, dueAt, closesAt, at: chance.uniform(), isLate: student.pace === 'cramming' })
    const taken = takeAssessment(student, { definition, pool, questions, startedAt, closesAt })
    const studentId = simulatedPersonId({ courseSlug: course.slug, seed: order.seed, number })
    return [{ courseId: course.id, assessmentId: past.id, studentId, kind: past.kind, taken }]
  })
}

/** Share of those who might and do not. */
const ABSENT = 0.06

type Start = {
  readonly opensAt: number
  readonly dueAt: number
  readonly closesAt: number
  /** In [0, 1). */
  readonly at: number
  readonly isLate: boolean
}

const hourMilliseconds = 3_600_000

/** Most in the days before it is due; who crams begins within the last hours, or after them where that is allowed. */
function startOf({ opensAt, dueAt, closesAt, at, isLate }: Start): number {
  const lastHours = Math.max(dueAt, closesAt) - 5 * hourMilliseconds
  const earliest = isLate ? Math.min(lastHours, dueAt - 4 * hourMilliseconds) : opensAt + dayMilliseconds / 2
  const latest = isLate ? lastHours : dueAt - 6 * hourMilliseconds
  return Math.round(earliest + (latest - earliest) * Math.sqrt(at))
}
