import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/actor'
import { signIn } from '@/lib/auth/sign-in'
import { AppError } from '@/lib/errors'
import { addUser } from '@/lib/services/add-user'
import { listCourses } from '@/lib/services/list-courses'
import { previewVariant } from '@/lib/services/preview-variant'
import { proveBankQuestion } from '@/lib/services/prove-bank-question'
import { createActor, createCourse } from '@/tests/support/factories'
import { canary, createStudentOf, createTaughtCourse } from '@/tests/support/taught-course'

describe('the bank', () => {
  it('previews the same variant for the same seed, with its key and mistakes', async () => {
    const course = await createTaughtCourse()
    const admin = await createActor({ isAdmin: true })
    const asked = { questionId: `${course.lessonId}-question-0`, seed: 42 }
    const preview = await previewVariant(admin, asked)
    expect(await previewVariant(admin, asked)).toEqual(preview)
    expect(preview.keys[0]?.key).toContain(canary.slice(0, 2))
    expect(preview.mistakes).toMatchObject([{ part: 'bits', name: 'Natural logarithm for base 2' }])
    expect(preview.parameters.map(({ name }) => name)).toContain('n')
  })

  it('refuses a seed no variant has and knows no other question', async () => {
    const course = await createTaughtCourse()
    const admin = await createActor({ isAdmin: true })
    const questionId = `${course.lessonId}-question-0`
    for (const seed of [-(2 ** 31), -1, 2 ** 31 - 1])
      expect((await previewVariant(admin, { questionId, seed })).seed).toBe(seed)
    await expect(previewVariant(admin, { questionId, seed: 2 ** 32 })).rejects.toThrow('expected a seed of 32 bits')
    await expect(previewVariant(admin, { questionId, seed: 0.5 })).rejects.toThrow(AppError)
    await expect(previewVariant(admin, { questionId: 'none', seed: 1 })).rejects.toThrow(new AppError('not-found'))
  })
})

describe('proveBankQuestion', () => {
  it('proves the newest version for an admin, once', async () => {
    const course = await createTaughtCourse()
    const admin = await createActor({ isAdmin: true })
    const asked = { questionId: `${course.lessonId}-question-0` }
    const proof = await proveBankQuestion(admin, asked)
    expect(proof).toMatchObject({ version: 1, variants: 200 })
    expect(proof.rules.find(({ rule }) => rule === 'objectives')).toMatchObject({ verdict: 'green' })
    // A question without tests of its author's has none to run.
    expect(proof.rules.every(({ rule, evidence }) => rule === 'tests' || evidence.n > 0)).toBe(true)
    expect(await proveBankQuestion(admin, asked)).toBe(proof)
  })

  it('is for admins, and knows no other question', async () => {
    const course = await createTaughtCourse()
    const student = await createStudentOf(course)
    const questionId = `${course.lessonId}-question-0`
    await expect(proveBankQuestion(student, { questionId })).rejects.toThrow(new AppError('forbidden'))
    const admin = await createActor({ isAdmin: true })
    await expect(proveBankQuestion(admin, { questionId: 'none' })).rejects.toThrow(new AppError('not-found'))
  })
})

describe('listCourses', () => {
  it('lists the courses somebody has a part in, and all of them to an admin', async () => {
    const [mine, other] = [await createCourse(), await createCourse()]
    const instructor = await createActor({ enrolments: { [mine.id]: 'instructor' } })
    expect(await listCourses(instructor)).toEqual([{ ...mine, title: 'A course', timeZone: 'UTC', role: 'instructor' }])
    const all = await listCourses(await createActor({ isAdmin: true }))
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([mine.id, other.id]))
  })
})

describe('addUser', () => {
  const newUser = { name: 'Somebody New', password: 'a long enough one', isAdmin: false, enrolment: null }

  it('makes an account that can sign in, with a place in a course', async () => {
    const course = await createCourse()
    const email = `${randomUUID()}@Example.edu`
    await addUser(systemActor, { ...newUser, email, enrolment: { courseSlug: course.slug, role: 'instructor' } })
    expect((await signIn({ email, password: newUser.password, address: 'b1' })).kind).toBe('signed-in')
  })

  it('says what is wrong: a taken e-mail, a short password, an unknown course', async () => {
    const email = `${randomUUID()}@example.edu`
    await addUser(systemActor, { ...newUser, email })
    await expect(addUser(systemActor, { ...newUser, email })).rejects.toThrow(
      `There is already an account for ${email}.`,
    )
    await expect(addUser(systemActor, { ...newUser, email, password: 'short' })).rejects.toThrow(
      'at least 10 characters',
    )
    const lost = { ...newUser, email: `x${email}`, enrolment: { courseSlug: 'nowhere', role: 'student' as const } }
    await expect(addUser(systemActor, lost)).rejects.toThrow('There is no course nowhere.')
    expect((await signIn({ email: lost.email, password: lost.password, address: 'b2' })).kind).toBe('refused')
  })

  it('is for admins', async () => {
    const instructor = await createActor({ enrolments: {} })
    await expect(addUser(instructor, { ...newUser, email: 'x@example.edu' })).rejects.toThrow(new AppError('forbidden'))
  })
})
