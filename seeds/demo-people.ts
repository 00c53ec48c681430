/** Three people to look around as. They exist only in demo mode: anybody may know their password. */
import { hashPassword } from '@/lib/auth/password'
import type { Tx } from '@/lib/db/client'
import { createEnrolment } from '@/lib/db/queries/enrolment'
import { createPerson, findCredentials } from '@/lib/db/queries/person'

const demoPassword = 'surprisal-demo'

export const demoInstructor = 'instructor@example.edu'

const people = [
  { email: 'student@example.edu', name: 'Demo Student', isAdmin: false, role: 'student' },
  { email: demoInstructor, name: 'Demo Instructor', isAdmin: false, role: 'instructor' },
  { email: 'admin@example.edu', name: 'Demo Admin', isAdmin: true, role: null },
] as const

/** Leaves alone who is there already, and what became of them. */
export async function loadDemoPeople(tx: Tx, courseId: string): Promise<void> {
  for (const { email, name, isAdmin, role } of people) {
    if ((await findCredentials(tx, email)) !== null) continue
    const person = await createPerson(tx, { email, name, isAdmin, passwordHash: await hashPassword(demoPassword) })
    if (person !== null && role !== null) await createEnrolment(tx, { courseId, userId: person.id, role })
  }
}
