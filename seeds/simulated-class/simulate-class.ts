/** Brings a simulated class into a course: its people, and weeks of their work. */
import { zoneClock } from '@/lib/assessment/zone-clock'
import { db } from '@/lib/db/client'
import type { Course as StoredCourse } from '@/lib/db/queries/course'
import type { ClassOrder } from './class-order'
import { dayMilliseconds } from './class-order'
import { loadSimulatedCourse } from './load-simulated-course'
import { makeClass } from './make-class'
import { savePeople } from './save-people'
import { type StudentWork, saveWork } from './save-work'

export type ClassMade = {
  readonly students: number
  /** How many of them had no work yet. */
  readonly studentsAdded: number
  readonly submissionsAdded: number
}

export type ClassMaking = {
  readonly course: Pick<StoredCourse, 'id' | 'slug' | 'timeZone'>
  readonly order: ClassOrder
  readonly onProgress: (made: ClassMade) => void
}

/** Answers written together: a transaction of a second or two. */
const BATCH = 4_000
const timeout = 600_000

/**
 * Whoever is there with their work is left alone: made twice, or after it was broken off, it is the class of once.
 * @throws RangeError naming planted mistakes that no question of the course names.
 */
export async function simulateClass({ course, order, onProgress }: ClassMaking): Promise<ClassMade> {
  const simulated = await loadSimulatedCourse(db, { courseId: course.id, ...order })
  requireNamed(order, new Set(simulated.questions.flatMap(({ named }) => named)))
  const key = { courseId: course.id, courseSlug: course.slug, seed: order.seed }
  const enrolledAt = order.endsAt - order.weeks * 7 * dayMilliseconds
  const people = { ...key, students: order.students, enrolledAt }
  const ids = await db.$transaction((tx) => savePeople(tx, people), { timeout })
  const known = await listKnown(course.id, ids)

  let made: ClassMade = { students: order.students, studentsAdded: 0, submissionsAdded: 0 }
  let batch: StudentWork[] = []
  const write = async () => {
    const works = batch
    batch = []
    await db.$transaction((tx) => saveWork(tx, works), { timeout })
    made = {
      ...made,
      studentsAdded: made.studentsAdded + works.length,
      submissionsAdded: made.submissionsAdded + works.reduce((sum, { answers }) => sum + answers.length, 0),
    }
    onProgress(made)
  }
  const clock = zoneClock(course.timeZone)
  for (const { student, ...practice } of makeClass({
    order,
    course: simulated,
    courseSlug: course.slug,
    known,
    clock,
  })) {
    const studentId = ids.get(student.number)
    if (studentId === undefined || practice.answers.length === 0) continue
    batch.push({ courseId: course.id, studentId, ...practice })
    if (batch.reduce((sum, { answers }) => sum + answers.length, 0) >= BATCH) await write()
  }
  if (batch.length > 0) await write()
  return made
}

function requireNamed({ plants }: ClassOrder, named: ReadonlySet<string>): void {
  const unknown = [...plants.keys()].filter((mistake) => !named.has(mistake))
  if (unknown.length === 0) return
  const known = [...named].toSorted().join(', ')
  throw new RangeError(`No question of the course names the mistake ${unknown.join(', ')}. Named are: ${known}.`)
}

/** Numbers of those who have begun. */
async function listKnown(courseId: string, ids: ReadonlyMap<number, string>): Promise<ReadonlySet<number>> {
  const rows = await db.learner.findMany({
    where: { courseId, studentId: { in: [...ids.values()] } },
    select: { studentId: true },
  })
  const begun = new Set(rows.map(({ studentId }) => studentId))
  return new Set([...ids].flatMap(([number, id]) => (begun.has(id) ? [number] : [])))
}
