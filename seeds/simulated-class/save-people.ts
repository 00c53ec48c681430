/** The people of a simulated class: accounts nobody signs in to, their places in the course and their sections. */
import type { Tx } from '@/lib/db/client'
import { addGroupMembers, ensureGroups } from '@/lib/db/queries/course-group'
import { simulatedUuid } from './simulated-uuid'

export type ClassKey = { readonly courseId: string; readonly courseSlug: string; readonly seed: number }

/** Alternately. */
const sections = ['Section A', 'Section B'] as const

/** Whoever is there already is left alone. @returns their ids, by number. */
export async function savePeople(
  tx: Tx,
  { courseId, students, enrolledAt, ...key }: ClassKey & { readonly students: number; readonly enrolledAt: number },
): Promise<ReadonlyMap<number, string>> {
  const people = Array.from({ length: students }, (_, index) => toPerson(key, { number: index + 1, of: students }))
  await tx.user.createMany({
    data: people.map(({ number: _, ...person }) => ({ ...person, createdAt: new Date(enrolledAt) })),
    skipDuplicates: true,
  })
  const ids = new Map(people.map(({ number, id }) => [number, id] as const))
  await tx.enrolment.createMany({
    data: [...ids.values()].map((userId) => ({ courseId, userId, role: 'student', createdAt: new Date(enrolledAt) })),
    skipDuplicates: true,
  })
  const groups = await ensureGroups(tx, { courseId, names: sections })
  const members = people.flatMap(({ number, id: studentId }) => {
    const group = groups.find(({ name }) => name === sections[(number - 1) % sections.length])
    return group === undefined ? [] : [{ groupId: group.id, studentId }]
  })
  await addGroupMembers(tx, { courseId, members })
  return ids
}

type Place = { readonly number: number; readonly of: number }

/** Names that nobody takes for those of people; numbers of one length sort as names. */
function toPerson({ courseSlug, seed }: Omit<ClassKey, 'courseId'>, { number, of }: Place) {
  const digits = Math.max(2, String(of).length)
  return {
    number,
    id: simulatedPersonId({ courseSlug, seed, number }),
    name: `Simulated Student ${String(number).padStart(digits, '0')}`,
    email: `simulated.${courseSlug}.${seed}.${number}@example.edu`,
    isSimulated: true,
  }
}

export function simulatedPersonId({
  courseSlug,
  seed,
  number,
}: Omit<ClassKey, 'courseId'> & { readonly number: number }): string {
  return simulatedUuid(`${courseSlug} ${seed} ${number} person`, 0)
}
