import { hash } from '@node-rs/argon2'
import { describe, expect, it, vi } from 'vitest'
import { hashPassword } from '@/lib/auth/password'
import { findActorByClaims } from '@/lib/auth/session'
import { sessionSeconds } from '@/lib/auth/session-claims'
import { signIn } from '@/lib/auth/sign-in'
import { db } from '@/lib/db/client'
import { endSessions } from '@/lib/db/queries/person'
import { createCourse, createPersonWith } from '@/tests/support/factories'

const password = 'correct horse battery'

async function createAccount(): Promise<{ readonly id: string; readonly email: string }> {
  return createPersonWith({ passwordHash: await hashPassword(password) })
}

describe('signIn', () => {
  it('lets a person in with their e-mail in any spelling and their password', async () => {
    const { id, email } = await createAccount()
    const outcome = await signIn({ email: `  ${email.toUpperCase()} `, password, address: 'a1' })
    expect(outcome).toMatchObject({ kind: 'signed-in', person: { id, email } })
    expect(JSON.stringify(outcome)).not.toContain('argon2')
  })

  it('says the same of a wrong password and of an unknown e-mail', async () => {
    const { email } = await createAccount()
    const wrongPassword = await signIn({ email, password: 'correct horse', address: 'a2' })
    const unknownEmail = await signIn({ email: 'nobody@example.edu', password, address: 'a2' })
    expect(wrongPassword).toEqual({ kind: 'refused' })
    expect(unknownEmail).toEqual(wrongPassword)
  })

  it('stops after ten wrong tries from one address, even for the right password', async () => {
    const { email } = await createAccount()
    const tries = Array.from({ length: 10 }, () => signIn({ email, password: 'wrong password', address: 'a3' }))
    expect(await Promise.all(tries)).toEqual(tries.map(() => ({ kind: 'refused' })))
    const eleventh = await signIn({ email, password, address: 'a3' })
    expect(eleventh).toEqual({ kind: 'rate-limited', retryAfterSeconds: expect.any(Number) })
  })

  it('stops an e-mail nobody has just as soon', async () => {
    const stranger = { email: 'not-here@example.edu', password, address: 'a4' }
    await Promise.all(Array.from({ length: 10 }, () => signIn(stranger)))
    expect((await signIn(stranger)).kind).toBe('rate-limited')
  })

  it('still lets the person in from another address', async () => {
    const { email } = await createAccount()
    await Promise.all(Array.from({ length: 11 }, () => signIn({ email, password: 'wrong password', address: 'a5' })))
    expect((await signIn({ email, password, address: 'a6' })).kind).toBe('signed-in')
  })

  it('opens again when the window has passed', async () => {
    const { email } = await createAccount()
    await Promise.all(Array.from({ length: 11 }, () => signIn({ email, password: 'wrong password', address: 'a7' })))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16 * 60_000 })
    try {
      expect((await signIn({ email, password, address: 'a7' })).kind).toBe('signed-in')
    } finally {
      vi.useRealTimers()
    }
  })

  it('gives the tries back after a right password', async () => {
    const { email } = await createAccount()
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(Array.from({ length: 5 }, () => signIn({ email, password: 'wrong password', address: 'a8' })))
      expect((await signIn({ email, password, address: 'a8' })).kind).toBe('signed-in')
    }
  })

  it('keeps neither e-mail nor address among its counters', async () => {
    const { email } = await createAccount()
    await signIn({ email, password: 'wrong password', address: '203.0.113.77' })
    const rows = await db.rateLimit.findMany()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows.map(({ key }) => key))).not.toMatch(/@|203\.0/)
  })

  it('replaces a hash of weaker parameters once the password is known', async () => {
    const weak = await hash(password, { memoryCost: 8192, timeCost: 2, parallelism: 1 })
    const { id, email } = await createPersonWith({ passwordHash: weak })
    await signIn({ email, password: 'wrong password', address: 'a9' })
    expect((await db.user.findUniqueOrThrow({ where: { id } })).passwordHash).toBe(weak)
    await signIn({ email, password, address: 'a9' })
    expect((await db.user.findUniqueOrThrow({ where: { id } })).passwordHash).toContain('m=19456,t=2,p=1')
    expect((await signIn({ email, password, address: 'a9' })).kind).toBe('signed-in')
  })
})

describe('a session', () => {
  const signedInAt = Date.UTC(2026, 0, 5, 9)

  it('finds the person with their role in each course', async () => {
    const course = await createCourse()
    const { id, email } = await createPersonWith({ enrolments: { [course.id]: 'instructor' } })
    const actor = await findActorByClaims({ userId: id, sessionEpoch: 0, signedInAt }, signedInAt + 1000)
    expect(actor).toMatchObject({ userId: id, email, isAdmin: false, enrolments: { [course.id]: 'instructor' } })
  })

  it('follows a change of role at the next request', async () => {
    const course = await createCourse()
    const { id } = await createPersonWith({ enrolments: { [course.id]: 'instructor' } })
    const claims = { userId: id, sessionEpoch: 0, signedInAt }
    await db.enrolment.update({
      where: { courseId_userId: { courseId: course.id, userId: id } },
      data: { role: 'student' },
    })
    expect((await findActorByClaims(claims, signedInAt))?.enrolments).toEqual({ [course.id]: 'student' })
  })

  it('ends twelve hours after the sign-in', async () => {
    const { id } = await createPersonWith({})
    const claims = { userId: id, sessionEpoch: 0, signedInAt }
    expect(await findActorByClaims(claims, signedInAt + sessionSeconds * 1000 - 1)).not.toBeNull()
    expect(await findActorByClaims(claims, signedInAt + sessionSeconds * 1000)).toBeNull()
  })

  it('ends when all sessions of the person were ended', async () => {
    const { id } = await createPersonWith({})
    const claims = { userId: id, sessionEpoch: 0, signedInAt }
    await endSessions(db, id)
    expect(await findActorByClaims(claims, signedInAt)).toBeNull()
    expect(await findActorByClaims({ ...claims, sessionEpoch: 1 }, signedInAt)).not.toBeNull()
  })

  it('of somebody who is not there any more finds nobody', async () => {
    const userId = '0197a1f0-0000-7000-8000-000000000000'
    expect(await findActorByClaims({ userId, sessionEpoch: 0, signedInAt }, signedInAt)).toBeNull()
  })
})
