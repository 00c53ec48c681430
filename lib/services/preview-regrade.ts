// A dry run: who would change, by how much, and why. Nothing is stored.
import 'server-only'
import type { TakenSubmission } from '@/lib/assessment/corrected-score'
import { groupBy } from '@/lib/assessment/group-by'
import type { StudentChange } from '@/lib/assessment/plan-regrade'
import type { Actor } from '@/lib/auth/actor'
import type { PreviewRegrade } from '@/lib/contracts/regrade-requests'
import type { RegradePreview, RegradeRow } from '@/lib/contracts/regrade-views'
import { db } from '@/lib/db/client'
import { listEverEnrolled, type Student } from '@/lib/db/queries/enrolment'
import { decideRegrade } from './decide-regrade'
import { getGradedAssessment } from './graded-assessment'
import { slotPlaces } from './slot-places'

export async function previewRegrade(actor: Actor, input: PreviewRegrade): Promise<RegradePreview> {
  const { correction, isNeverLower } = input
  const { course, assessment } = await getGradedAssessment(actor, input)
  const [{ plan, fingerprint }, students] = await Promise.all([
    decideRegrade({ course, assessment, correction, isNeverLower }),
    listEverEnrolled(db, course.id),
  ])
  const personOf = new Map(students.map((student) => [student.id, student] as const))
  const numbers = slotPlaces(assessment.definition)
  const rows = plan.students.map((change) => toRow(change, { person: personOf.get(change.studentId), numbers }))
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

type Named = { readonly person: Student | undefined; readonly numbers: ReadonlyMap<string, number> }

function toRow({ studentId, before, after, attempts }: StudentChange, { person, numbers }: Named): RegradeRow {
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
        answers: slot.answers.map((answer) => ({
          response: answer.before.response,
          before: toGraded(answer.before),
          after: toGraded(answer.after),
        })),
      })),
    ),
  }
}

function toGraded({ scoreFraction, grade }: TakenSubmission) {
  const read = grade.kind === 'graded' ? grade : grade.read
  return { scoreFraction, matched: (read?.parts ?? []).map(({ matched }) => matched) }
}
