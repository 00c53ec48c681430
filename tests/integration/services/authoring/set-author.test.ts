import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { findActorByClaims } from '@/lib/auth/session'
import { setAuthorSchema } from '@/lib/contracts/authoring/author-requests'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { createDraft } from '@/lib/services/authoring/create-draft'
import { setAuthor } from '@/lib/services/authoring/set-author'
import { getRoster } from '@/lib/services/get-roster'
import { createActor, createCourse } from '@/tests/support/factories'

let course: { readonly id: string; readonly slug: string }
let admin: Actor
let instructor: Actor

beforeAll(async () => {
  course = await createCourse()
  admin = await createActor({ isAdmin: true })
  instructor = await createActor({ name: 'An instructor', enrolments: { [course.id]: 'instructor' } })
})

/** As the next request finds them. */
async function asNow({ userId }: Actor): Promise<Actor> {
  const actor = await findActorByClaims({ userId, sessionEpoch: 0, signedInAt: Date.now() }, Date.now())
  if (actor === null) throw new TypeError('somebody is signed in')
  return actor
}
const give = (userId: string, isAuthor = true) => setAuthor(admin, { courseId: course.id, userId, isAuthor })
const write = async () => createDraft(await asNow(instructor), { source: 'id: a' })

describe('the right to write questions', () => {
  it('is given by an admin, holds at the next request, and ends at the next one after it is taken back', async () => {
    await expect(write()).rejects.toThrow(new AppError('forbidden'))
    await give(instructor.userId)
    await expect(write()).resolves.toHaveProperty('draftId')
    await give(instructor.userId, false)
    await expect(write()).rejects.toThrow(new AppError('forbidden'))
  })

  it('ends with teaching: who left their last course writes no more, and comes back to it', async () => {
    await give(instructor.userId)
    const enrolment = { courseId_userId: { courseId: course.id, userId: instructor.userId } }
    await db.enrolment.update({ where: enrolment, data: { removedAt: new Date() } })
    expect((await asNow(instructor)).isAuthor).toBe(false)
    await db.enrolment.update({ where: enrolment, data: { removedAt: null } })
    expect((await asNow(instructor)).isAuthor).toBe(true)
  })

  it('is nobody’s but an admin’s to give: not to oneself, nor by an author to another', async () => {
    await give(instructor.userId)
    const author = await asNow(instructor)
    const other = await createActor({ enrolments: { [course.id]: 'instructor' } })
    const student = await createActor({ enrolments: { [course.id]: 'student' } })
    for (const actor of [author, other, student]) {
      const asked = { courseId: course.id, userId: other.userId, isAuthor: true }
      await expect(setAuthor(actor, asked)).rejects.toThrow(new AppError('forbidden'))
    }
    expect((await asNow(other)).isAuthor).toBe(false)
  })

  it('is given to instructors of the course alone', async () => {
    const student = await createActor({ enrolments: { [course.id]: 'student' } })
    const elsewhere = await createActor({ enrolments: { [(await createCourse()).id]: 'instructor' } })
    for (const { userId } of [student, elsewhere, admin])
      await expect(give(userId)).rejects.toThrow(new AppError('not-found'))
    expect(setAuthorSchema.safeParse({ courseId: 'x', userId: student.userId, isAuthor: true }).success).toBe(false)
  })

  it('is shown beside the name on the people page, and offered there to admins alone', async () => {
    await give(instructor.userId)
    const ofAdmin = await getRoster(admin, course.slug)
    expect(ofAdmin.canAppoint).toBe(true)
    expect(ofAdmin.teachers.find(({ id }) => id === instructor.userId)).toMatchObject({
      name: 'An instructor',
      isAuthor: true,
    })
    expect((await getRoster(await asNow(instructor), course.slug)).canAppoint).toBe(false)
  })
})
