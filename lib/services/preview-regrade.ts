// A dry run: who would change, by how much, and why. Nothing is stored.
import 'server-only'
import { groupBy } from '@/lib/assessment/group-by'
import type { StudentChange } from '@/lib/assessment/plan-regrade'
import type { TakenSubmission } from '@/lib/assessment/taken-attempt'
import type { Actor } from '@/lib/auth/actor'
import type { PreviewRegrade } from '@/lib/contracts/regrade-requests'
import type { RegradePreview, RegradeRow } from '@/lib/contracts/regrade-views'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listEverEnrolled, type Student } from '@/lib/db/queries/enrolment'
import { decideRegrade } from './decide-regrade'
import { getGradedAssessment } from './graded-assessment'
import { slotPlaces } from './slot-places'

export async function previewRegrade(actor: Actor, input: PreviewRegrade): Promise<RegradePreview> {
  const { correction, isNeverLower } = input
  const { course, assessment } = await getGradedAssessment(actor, input)
  const [{ plan, fingerprint }, students, objectives] = await Promise.all([
    decideRegrade({ course, assessment, correction, isNeverLower }),
    listEverEnrolled(db, course.id),
    listCourseObjectives(db, course.id),
  ])
  const titles = new Map(objectives.map(({ id, title }) => [id, title] as const))
  const personOf = new Map(students.map((student) => [student.id, student] as const))
  const numbers = slotPlaces(assessment.definition)
  const rows = plan.students.map((change) => toRow(change, { person: personOf.get(change.studentId), numbers, titles }))
  return {
    fingerprint,
    studentCount: plan.studentCount,
    keptCount: plan.keptCount,
    unregradable: [...groupBy(plan.unregradable, ({ questionId }) => questionId)].map(([questionId, answers]) => ({
      questionId,
      count: answers.length,
      names: [...new Set(answers.flatMap(({ names }) => names))],
    })),
    rows: rows.toSorted((a, b) => a.name.localeCompare(b.name) || a.email.localeCompare(b.email)),
  }
}

type Named = { readonly person: Student | undefined; readonly numbers: Titles<number>; readonly titles: Titles<string> }
type Titles<Of> = ReadonlyMap<string, Of>

function toRow({ studentId, before, after, attempts }: StudentChange, { person, numbers, titles }: Named): RegradeRow {
  return {
    studentId,
    name: person?.name ?? '',
    email: person?.email ?? '',
    before: before?.points ?? null,
    after: after?.points ?? null,
    maxPoints: after?.maxPoints ?? before?.maxPoints ?? 0,
    slots: attempts.flatMap(({ slots }) =>
      slots.map((slot) => ({
        number: numbers.get(slot.slotId) ?? null,
        before: slot.before.points,
        after: slot.after.points,
        state: slot.after.state,
        answers: slot.answers.map(toAnswer),
      })),
    ),
    checks: attempts.flatMap(({ check }) => {
      if (check === null) return []
      const verdicts = check.objectives.map(({ before: first, after: second }) => {
        const { objectiveId } = first
        return { title: titles.get(objectiveId) ?? objectiveId, before: first.verdict, after: second.verdict }
      })
      return [{ verdicts, answers: check.answers.map(toAnswer) }]
    }),
  }
}

function toAnswer(answer: { readonly before: TakenSubmission; readonly after: TakenSubmission }) {
  return { response: answer.before.response, before: toGraded(answer.before), after: toGraded(answer.after) }
}

function toGraded({ scoreFraction, grade }: TakenSubmission) {
  const read = grade.kind === 'graded' ? grade : grade.read
  return { scoreFraction, matched: (read?.parts ?? []).map(({ matched }) => matched) }
}
