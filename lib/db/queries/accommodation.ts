// What single students are given beyond what an assessment gives everybody.
import 'server-only'
import { type Accommodation, accommodationSchema } from '@/lib/assessment/accommodation'
import type { Tx } from '@/lib/db/client'
import type { AssessmentKey } from './assessment'

/** Whom an accommodation is for. */
export type AccommodationTarget = { readonly kind: 'student'; readonly studentId: string; readonly name: string }
export type GivenAccommodation = { readonly target: AccommodationTarget; readonly terms: Accommodation }

/** Those that hold now, by name. */
export async function listAccommodations(
  tx: Tx,
  { courseId, assessmentId }: AssessmentKey,
): Promise<readonly GivenAccommodation[]> {
  const rows = await tx.accommodation.findMany({
    where: { courseId, assessmentId, removedAt: null },
    select: { terms: true, studentId: true, enrolment: { select: { user: { select: { name: true } } } } },
    orderBy: [{ enrolment: { user: { name: 'asc' } } }, { studentId: 'asc' }],
  })
  return rows.map(({ terms, studentId, enrolment }) => ({
    target: { kind: 'student', studentId, name: enrolment.user.name },
    terms: accommodationSchema.parse(terms),
  }))
}

type StudentKey = AssessmentKey & { readonly studentId: string }

/** From the general to the particular, as a schedule is worked out from them. */
export async function listAccommodationsOf(tx: Tx, key: StudentKey): Promise<readonly Accommodation[]> {
  const { courseId, assessmentId, studentId } = key
  const rows = await tx.accommodation.findMany({
    where: { courseId, assessmentId, studentId, removedAt: null },
    select: { terms: true },
  })
  return rows.map(({ terms }) => accommodationSchema.parse(terms))
}

type Written = { readonly authorId: string; readonly at: Date }

/** In place of what the student had. */
export async function saveAccommodationOf(
  tx: Tx,
  { terms, authorId, at, ...key }: StudentKey & Written & { readonly terms: Accommodation },
): Promise<void> {
  const { courseId, assessmentId, studentId } = key
  await tx.accommodation.upsert({
    where: { courseId_assessmentId_studentId: { courseId, assessmentId, studentId } },
    create: { courseId, assessmentId, studentId, terms, authorId, updatedAt: at },
    update: { terms, authorId, updatedAt: at, removedAt: null },
    select: { studentId: true },
  })
}

/** Kept, and no longer in force. */
export async function removeAccommodationOf(tx: Tx, { authorId, at, ...key }: StudentKey & Written): Promise<void> {
  const { courseId, assessmentId, studentId } = key
  await tx.accommodation.updateMany({
    where: { courseId, assessmentId, studentId, removedAt: null },
    data: { removedAt: at, updatedAt: at, authorId },
  })
}
