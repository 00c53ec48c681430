// A file of grades read against a course: every difference, and a fingerprint of them.
import 'server-only'
import { createHash } from 'node:crypto'
import { type GradeRow, readGrades } from '@/lib/content/read-grades'
import type { GradesPreview, ImportedGrade } from '@/lib/contracts/gradebook-views'
import type { Tx } from '@/lib/db/client'
import { listAssessments } from '@/lib/db/queries/assessment'
import { type CourseGrade, listCourseGrades } from '@/lib/db/queries/course-grade'
import { listStudents, type Student } from '@/lib/db/queries/enrolment'

type Asked = { readonly courseId: string; readonly text: string }

/** Two readings with the same fingerprint change the same. */
export async function decideGrades(tx: Tx, { courseId, text }: Asked): Promise<GradesPreview> {
  const [all, students, grades] = [
    await listAssessments(tx, courseId),
    await listStudents(tx, courseId),
    await listCourseGrades(tx, { courseId }),
  ]
  const assessments = all
    .filter(({ publishedAt, archivedAt }) => publishedAt !== null && archivedAt === null)
    .map(({ id, definition }) => ({ id, title: definition.title }))
  const read = readGrades(
    text,
    assessments.map(({ title }) => title),
  )
  const studentOf = new Map(students.map((student) => [student.email, student] as const))
  const gradeOf = new Map(grades.map((grade) => [`${grade.assessmentId} ${grade.studentId}`, grade] as const))
  const strangers = read.rows.filter(({ email }) => !studentOf.has(email))
  const changes = read.rows.flatMap((row) =>
    changesOf(row, { assessments, gradeOf, student: studentOf.get(row.email) }),
  )
  const problems = [...read.problems, ...strangers.map(({ line, email }) => ({ line, expected: notHere(email) }))]
  const fingerprint = createHash('sha256').update(JSON.stringify(changes)).digest('hex')
  return { changes, problems: problems.toSorted((a, b) => a.line - b.line), fingerprint }
}

type Known = {
  readonly assessments: readonly { readonly id: string; readonly title: string }[]
  readonly gradeOf: ReadonlyMap<string, CourseGrade>
  readonly student: Student | undefined
}

function changesOf({ points }: GradeRow, { assessments, gradeOf, student }: Known): readonly ImportedGrade[] {
  if (student === undefined) return []
  const { id: studentId, name, email } = student
  return points.flatMap(({ column, points: after }) => {
    const assessment = assessments[column]
    if (assessment === undefined) return []
    const grade = gradeOf.get(`${assessment.id} ${studentId}`)
    const before = grade?.overridePoints ?? grade?.computedPoints ?? null
    if (before !== null && isAsWritten(before, after)) return []
    return [{ studentId, name, email, assessmentId: assessment.id, title: assessment.title, before, after }]
  })
}

/** A file that was written out holds four decimals: what they cannot tell apart is no change. */
function isAsWritten(before: number, after: number): boolean {
  return Math.abs(before - after) <= 0.000_051
}

function notHere(email: string): string {
  return `the e-mail of a student of this course, not ${email}`
}
