/** One assessment of each kind, published and open, so that a first look around finds something to take and to change. */
import { defaultDefinition } from '@/lib/assessment/default-definition'
import type { AssessmentDefinition, AssessmentKind } from '@/lib/assessment/definition'
import { newSlot } from '@/lib/assessment/new-slot'
import { toLocal } from '@/lib/assessment/to-local'
import type { Tx } from '@/lib/db/client'
import { createAssessment, findAssessment } from '@/lib/db/queries/assessment'
import { findCourse } from '@/lib/db/queries/course'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { publishRevision } from '@/lib/db/queries/revise-assessment'

/** Fixed, so that a second run finds what the first one made, whatever became of it. */
const assessments = [
  { id: '019aa5d0-0000-7000-8000-000000000001', kind: 'homework', title: 'Homework: cross-entropy and perplexity' },
  { id: '019aa5d0-0000-7000-8000-000000000002', kind: 'exam', title: 'Exam: cross-entropy and its applications' },
  { id: '019aa5d0-0000-7000-8000-000000000003', kind: 'mastery-check', title: 'Mastery check: cross-entropy' },
] as const satisfies readonly { readonly id: string; readonly kind: AssessmentKind; readonly title: string }[]

type Demo = {
  readonly courseId: string
  readonly authorId: string
  /** Milliseconds since the epoch: its dates are counted from here. */
  readonly now: number
}

/** Leaves alone what is there already. */
export async function loadDemoAssessments(tx: Tx, { courseId, authorId, now }: Demo): Promise<void> {
  const course = await findCourse(tx, courseId)
  if (course === null) throw new RangeError(`no course ${courseId}`)
  const objectives = (await listCourseObjectives(tx, courseId)).map(({ id }) => id)
  const today = toLocal(now, course.timeZone)
  for (const { id, kind, title } of assessments) {
    const key = { courseId, assessmentId: id }
    if ((await findAssessment(tx, key)) !== null) continue
    const definition = slotsByObjective(defaultDefinition({ kind, title, today, objectives }), objectives)
    await createAssessment(tx, { id, courseId, definition, authorId })
    await publishRevision(tx, { ...key, revision: 1, at: new Date(now) })
  }
}

/** One slot drawn from each objective. */
export function slotsByObjective(
  definition: AssessmentDefinition,
  objectives: readonly string[],
): AssessmentDefinition {
  if (definition.kind === 'mastery-check') return { ...definition, instructions }
  const { kind } = definition
  const slots = objectives.map((objective, index) =>
    newSlot({
      id: `slot-${index + 1}-${objective}`.slice(0, 40),
      kind,
      pick: { kind: 'objectives', objectives: [objective], answerKinds: [], difficulties: [] },
    }),
  )
  return { ...definition, instructions, slots }
}

const instructions =
  'Your numbers are your own. A calculator is allowed; **round to three significant digits** at least.'
