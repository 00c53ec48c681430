/** The papers of an assessment with what each student's attempt has, and which of them still are what would be taken. */
import 'server-only'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { isSameDraw } from '@/lib/assessment/same-draw'
import { isSameValue } from '@/lib/assessment/same-value'
import type { PaperStanding } from '@/lib/contracts/paper-views'
import { db } from '@/lib/db/client'
import type { Assessment } from '@/lib/db/queries/assessment'
import { getAssessmentRevision } from '@/lib/db/queries/attempt-assessment'
import { listStudents, type Student } from '@/lib/db/queries/enrolment'
import {
  type AttemptOnPaper,
  listNewestAttempts,
  listPapers,
  type PaperOwner,
  type PrintedPaper,
} from '@/lib/db/queries/printed-paper'

export type StudentPaper = {
  readonly student: Student
  readonly attempt: AttemptOnPaper | null
  readonly standing: PaperStanding
  /** Null where none holds: it is to be made. */
  readonly paper: PrintedPaper | null
}
export type LoadedPapers = {
  readonly students: readonly StudentPaper[]
  readonly spares: readonly PrintedPaper[]
  /** Of the last paper there is, 0 for none. */
  readonly lastNumber: number
}

export async function loadPapers({ courseId, id, definition }: Assessment): Promise<LoadedPapers> {
  const key = { courseId, assessmentId: id }
  // One after the other: an attempt that starts between the two is seen, and its paper told to be made.
  const papers = await listPapers(db, key)
  const [students, attempts] = await Promise.all([listStudents(db, courseId), listNewestAttempts(db, key)])
  const revisions = [...new Set(papers.map(({ revision }) => revision))]
  const read = await Promise.all(revisions.map((revision) => getAssessmentRevision(db, { ...key, revision })))
  const holding = new Set(revisions.filter((_revision, place) => isSame(read[place], definition)))
  return {
    students: students.map((student) => toStudentPaper(student, { papers, attempts, holding })),
    spares: papers.filter(({ owner, revision }) => owner === null && holding.has(revision)),
    lastNumber: papers.at(-1)?.number ?? 0,
  }
}

function isSame(one: AssessmentDefinition | undefined, other: AssessmentDefinition): boolean {
  return one !== undefined && isSameDraw(one, other)
}

/** A paper holds for an attempt that has its problems, or while what is asked is what it was drawn from. */
export function ownerOf(student: Pick<Student, 'id'>, attempt: AttemptOnPaper | null): PaperOwner {
  return { studentId: student.id, attemptNumber: attempt?.attemptNumber ?? 1 }
}

type Known = {
  readonly papers: readonly PrintedPaper[]
  readonly attempts: ReadonlyMap<string, AttemptOnPaper>
  /** Revisions that ask what is asked now. */
  readonly holding: ReadonlySet<number>
}

function toStudentPaper(student: Student, { papers, attempts, holding }: Known): StudentPaper {
  const attempt = attempts.get(student.id) ?? null
  const owner = ownerOf(student, attempt)
  const newest = papers.findLast((paper) => isSameValue(paper.owner, owner)) ?? null
  const none = { student, attempt, paper: null, standing: newest === null ? 'missing' : 'outdated' } as const
  if (newest === null) return none
  if (attempt === null) return holding.has(newest.revision) ? { ...none, standing: 'reserved', paper: newest } : none
  return isSameValue(newest.problems, attempt.problems) ? { ...none, standing: 'attempt', paper: newest } : none
}
