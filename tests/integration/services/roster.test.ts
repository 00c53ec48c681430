import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { findActorByClaims } from '@/lib/auth/session'
import { signIn } from '@/lib/auth/sign-in'
import { db } from '@/lib/db/client'
import { addStudent } from '@/lib/services/add-student'
import { applyRoster } from '@/lib/services/apply-roster'
import { createInvitation, revokeInvitation } from '@/lib/services/create-invitation'
import { getRoster } from '@/lib/services/get-roster'
import { getJoinPage, joinCourse, registerByInvitation } from '@/lib/services/join-course'
import { createPasswordLink, findPasswordLinkOwner, setPasswordByLink } from '@/lib/services/password-link'
import { previewRoster } from '@/lib/services/preview-roster'
import { removeStudent, restoreStudent } from '@/lib/services/remove-student'
import { removeGroup, setGroups } from '@/lib/services/set-groups'
import { createActor, createCourse } from '@/tests/support/factories'

const password = 'a long enough password'

async function taughtBy() {
  const course = await createCourse()
  const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
  return { course, instructor }
}

function newEmail(): string {
  return `${randomUUID()}@example.edu`
}

function tokenOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** What the person may do now, not when the test began. */
async function current({ userId }: Actor): Promise<Actor | null> {
  const { sessionEpoch } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { sessionEpoch: true } })
  const signedInAt = Date.now()
  return findActorByClaims({ userId, sessionEpoch, signedInAt }, signedInAt)
}

describe('adding a student', () => {
  it('makes an account whose link sets a password, once', async () => {
    const { course, instructor } = await taughtBy()
    const email = newEmail()
    const added = await addStudent(instructor, { courseId: course.id, email: email.toUpperCase(), name: 'Ada' })
    if (added.kind !== 'created') throw new Error(added.kind)
    const token = tokenOf(added.link.path)
    const attempt = { email, password, address: randomUUID() }

    expect(await signIn(attempt)).toEqual({ kind: 'refused' })
    expect(await findPasswordLinkOwner(token)).toEqual({ email })
    expect(await setPasswordByLink({ token, password })).toEqual({ kind: 'set' })
    expect(await setPasswordByLink({ token, password: 'another password' })).toEqual({ kind: 'closed' })
    expect(await signIn(attempt)).toMatchObject({ kind: 'signed-in', person: { email } })
  })

  it('enrols somebody who has an account and leaves their name and password alone', async () => {
    const { course, instructor } = await taughtBy()
    const known = await createActor({ name: 'Grace' })
    const added = await addStudent(instructor, { courseId: course.id, email: known.email, name: 'Other' })
    expect(added).toEqual({ kind: 'enrolled', studentId: known.userId })
    expect((await getRoster(instructor, course.slug)).students).toMatchObject([{ name: 'Grace' }])
  })

  it('says so when they are in the course already, in whichever role', async () => {
    const { course, instructor } = await taughtBy()
    const asked = { courseId: course.id, email: instructor.email, name: 'Me' }
    expect(await addStudent(instructor, asked)).toEqual({ kind: 'already' })
    expect((await current(instructor))?.enrolments[course.id]).toBe('instructor')
  })

  it.each(['student', 'outsider', 'other instructor'] as const)('is not for a %s', async (kind) => {
    const { course } = await taughtBy()
    const other = await createCourse()
    const enrolments = {
      student: { [course.id]: 'student' as const },
      outsider: {},
      'other instructor': { [other.id]: 'instructor' as const },
    }[kind]
    const actor = await createActor({ enrolments })
    const code = kind === 'student' ? 'forbidden' : 'not-found'
    const asked = { courseId: course.id, email: newEmail(), name: 'Ada' }
    await expect(addStudent(actor, asked)).rejects.toMatchObject({ code })
    await expect(getRoster(actor, course.slug)).rejects.toMatchObject({ code })
    await expect(createInvitation(actor, { courseId: course.id, days: 1, places: 1 })).rejects.toMatchObject({ code })
  })
})

describe('a roster from a file', () => {
  it('applies what its preview said: adds, takes back, groups, drops', async () => {
    const { course, instructor } = await taughtBy()
    const courseId = course.id
    const [stays, left, goes] = await Promise.all(
      [newEmail(), newEmail(), newEmail()].map(async (email) => {
        const added = await addStudent(instructor, { courseId, email, name: 'A student' })
        if (added.kind !== 'created') throw new Error(added.kind)
        return { email, studentId: added.studentId }
      }),
    )
    if (!stays || !left || !goes) throw new Error('three students')
    await removeStudent(instructor, { courseId, studentId: left.studentId })
    const fresh = newEmail()
    const text = `email,name,group\n${stays.email},,Tuesday\n${left.email},,\n${fresh},Ada,Tuesday\nnobody,,`

    const preview = await previewRoster(instructor, { courseId, text })
    expect(preview.changes.map(({ kind, email }) => [kind, email])).toEqual([
      ['regroup', stays.email],
      ['restore', left.email],
      ['add', fresh],
      ['drop', goes.email],
    ])
    expect(preview.problems).toMatchObject([{ line: 5 }])

    const applied = await applyRoster(instructor, {
      courseId,
      text,
      dropsMissing: true,
      fingerprint: preview.fingerprint,
    })
    expect(applied).toMatchObject({ added: 1, restored: 1, regrouped: 1, dropped: 1 })
    expect(applied.links).toMatchObject([{ email: fresh, name: 'Ada' }])
    const roster = await getRoster(instructor, course.slug)
    expect(roster.students.map(({ email }) => email).sort()).toEqual([stays.email, left.email, fresh].sort())
    expect(roster.removed.map(({ email }) => email)).toEqual([goes.email])
    expect(roster.groups).toMatchObject([{ name: 'Tuesday', count: 2 }])
    expect((await previewRoster(instructor, { courseId, text })).changes).toEqual([])
  })

  it('takes in as a student who was an instructor once, and is not proposed to be added again', async () => {
    const { course, instructor } = await taughtBy()
    const former = await createActor({ enrolments: { [course.id]: 'instructor' } })
    const where = { courseId_userId: { courseId: course.id, userId: former.userId } }
    await db.enrolment.update({ where, data: { removedAt: new Date() } })
    const asked = { courseId: course.id, text: `email\n${former.email}` }
    const { changes, fingerprint } = await previewRoster(instructor, asked)
    expect(changes).toMatchObject([{ kind: 'add', email: former.email }])
    await applyRoster(instructor, { ...asked, dropsMissing: false, fingerprint })
    expect(await db.enrolment.findUniqueOrThrow({ where })).toMatchObject({ role: 'student', removedAt: null })
    expect((await previewRoster(instructor, asked)).changes).toEqual([])
  })

  it('leaves an instructor of the course one, and says so instead of adding them each time', async () => {
    const { course, instructor } = await taughtBy()
    const courseId = course.id
    const text = `email,name,group\n${instructor.email.toUpperCase()},Somebody,Tuesday`
    const preview = await previewRoster(instructor, { courseId, text })
    expect(preview).toMatchObject({ changes: [], unchangedCount: 0, instructors: [{ email: instructor.email }] })
    const { fingerprint } = preview
    const applied = await applyRoster(instructor, { courseId, text, dropsMissing: true, fingerprint })
    expect(applied).toMatchObject({ added: 0, links: [] })
    const enrolment = await db.enrolment.findFirstOrThrow({ where: { courseId, userId: instructor.userId } })
    expect(enrolment).toMatchObject({ role: 'instructor', removedAt: null })
  })

  it('drops nobody unless asked', async () => {
    const { course, instructor } = await taughtBy()
    const courseId = course.id
    await addStudent(instructor, { courseId, email: newEmail(), name: 'A student' })
    const text = `email\n${newEmail()}`
    const { fingerprint } = await previewRoster(instructor, { courseId, text })
    expect(await applyRoster(instructor, { courseId, text, dropsMissing: false, fingerprint })).toMatchObject({
      added: 1,
      dropped: 0,
    })
    expect((await getRoster(instructor, course.slug)).students).toHaveLength(2)
  })

  it('applies nothing when the course has changed since the preview', async () => {
    const { course, instructor } = await taughtBy()
    const courseId = course.id
    const text = `email\n${newEmail()}`
    const { fingerprint } = await previewRoster(instructor, { courseId, text })
    await addStudent(instructor, { courseId, email: newEmail(), name: 'Came between' })
    const late = applyRoster(instructor, { courseId, text, dropsMissing: true, fingerprint })
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
    expect((await getRoster(instructor, course.slug)).students).toHaveLength(1)
  })

  it('brings three hundred at once', async () => {
    const { course, instructor } = await taughtBy()
    const text = ['email,name,group', ...Array.from({ length: 300 }, (_, n) => `${newEmail()},P ${n},G ${n % 5}`)].join(
      '\n',
    )
    const { fingerprint } = await previewRoster(instructor, { courseId: course.id, text })
    const applied = await applyRoster(instructor, { courseId: course.id, text, dropsMissing: false, fingerprint })
    expect(applied.links).toHaveLength(300)
    expect(new Set(applied.links.map(({ path }) => path)).size).toBe(300)
    expect((await getRoster(instructor, course.slug)).groups.map(({ count }) => count)).toEqual([60, 60, 60, 60, 60])
  })
})

describe('leaving a course', () => {
  it('closes it at once, keeps the work, and coming back finds everything', async () => {
    const { course, instructor } = await taughtBy()
    const student = await createActor({ enrolments: { [course.id]: 'student' } })
    const who = { courseId: course.id, studentId: student.userId }
    await setGroups(instructor, { ...who, groups: ['Tuesday'] })

    await removeStudent(instructor, who)
    expect((await current(student))?.enrolments).toEqual({})
    await removeStudent(instructor, who)
    await restoreStudent(instructor, who)
    expect((await current(student))?.enrolments).toEqual({ [course.id]: 'student' })
    expect((await getRoster(instructor, course.slug)).students).toMatchObject([{ groups: ['Tuesday'] }])
  })

  it('takes nobody into a course who never was in it', async () => {
    const { course, instructor } = await taughtBy()
    const stranger = await createActor()
    const who = { courseId: course.id, studentId: stranger.userId }
    await expect(restoreStudent(instructor, who)).rejects.toMatchObject({ code: 'not-found' })
    await expect(setGroups(instructor, { ...who, groups: ['A'] })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('groups', () => {
  it('are exactly those last set, and deleting one keeps its members', async () => {
    const { course, instructor } = await taughtBy()
    const student = await createActor({ enrolments: { [course.id]: 'student' } })
    const who = { courseId: course.id, studentId: student.userId }
    await setGroups(instructor, { ...who, groups: ['A', 'B', 'A'] })
    await setGroups(instructor, { ...who, groups: ['B'] })
    const { groups } = await getRoster(instructor, course.slug)
    expect(groups.map(({ name, count }) => [name, count])).toEqual([
      ['A', 0],
      ['B', 1],
    ])
    for (const { id } of groups) await removeGroup(instructor, { courseId: course.id, groupId: id })
    expect(await getRoster(instructor, course.slug)).toMatchObject({ groups: [], students: [{ groups: [] }] })
  })
})

describe('an invitation', () => {
  async function invite(places: number) {
    const { course, instructor } = await taughtBy()
    const { path } = await createInvitation(instructor, { courseId: course.id, days: 7, places })
    return { course, instructor, token: tokenOf(path) }
  }

  it('lets somebody with an account in, and takes one place however often they come', async () => {
    const { course, instructor, token } = await invite(5)
    const student = await createActor()
    expect(await getJoinPage(student, { token })).toEqual({ kind: 'open', courseTitle: 'A course' })
    await joinCourse(student, { token })
    expect(await joinCourse(student, { token })).toEqual({ kind: 'joined', courseSlug: course.slug })
    expect((await getRoster(instructor, course.slug)).invitations).toMatchObject([
      { useCount: 1, placesLeft: 4, state: 'open' },
    ])
  })

  it('lets a newcomer make an account, who can then sign in', async () => {
    const { course, token } = await invite(5)
    const email = newEmail()
    expect(await registerByInvitation({ token, email, name: 'Ada', password })).toEqual({
      kind: 'joined',
      courseSlug: course.slug,
    })
    expect(await signIn({ email, password, address: randomUUID() })).toMatchObject({ kind: 'signed-in' })
  })

  it('takes over no account that is there already', async () => {
    const { token } = await invite(5)
    const { email } = await createActor()
    expect(await registerByInvitation({ token, email, name: 'Ada', password })).toEqual({ kind: 'taken' })
    expect(await signIn({ email, password, address: randomUUID() }).catch(() => null)).not.toMatchObject({
      kind: 'signed-in',
    })
  })

  it('has no more places than it says, whoever comes at once, and leaves no account behind', async () => {
    const { course, instructor, token } = await invite(1)
    const emails = [newEmail(), newEmail(), newEmail()]
    const results = await Promise.all(
      emails.map((email) => registerByInvitation({ token, email, name: 'Ada', password })),
    )
    expect(results.map(({ kind }) => kind).sort()).toEqual(['closed', 'closed', 'joined'])
    expect(await db.user.count({ where: { email: { in: emails } } })).toBe(1)
    expect((await getRoster(instructor, course.slug)).invitations).toMatchObject([{ state: 'full', placesLeft: 0 }])
  })

  it('ends when it is withdrawn or runs out, and then looks as if it never was', async () => {
    const { course, instructor, token } = await invite(5)
    const [invitation] = (await getRoster(instructor, course.slug)).invitations
    if (invitation === undefined) throw new Error('an invitation')
    await revokeInvitation(instructor, { courseId: course.id, invitationId: invitation.id })
    const student = await createActor()
    expect(await joinCourse(student, { token })).toEqual({ kind: 'closed' })
    expect(await getJoinPage(null, { token })).toEqual(await getJoinPage(null, { token: 'x'.repeat(43) }))

    const second = tokenOf((await createInvitation(instructor, { courseId: course.id, days: 1, places: 1 })).path)
    await db.invitation.updateMany({ where: { courseId: course.id }, data: { expiresAt: new Date(0) } })
    expect(await joinCourse(student, { token: second })).toEqual({ kind: 'closed' })
  })

  it('does not let somebody back in who was taken out', async () => {
    const { course, instructor, token } = await invite(5)
    const student = await createActor()
    await joinCourse(student, { token })
    await removeStudent(instructor, { courseId: course.id, studentId: student.userId })
    expect(await joinCourse(student, { token })).toEqual({ kind: 'closed' })
  })
})

async function linkOf(by: Actor, who: Parameters<typeof createPasswordLink>[1]): Promise<string> {
  const result = await createPasswordLink(by, who)
  if (result.kind !== 'made') throw new TypeError(result.kind)
  return result.link.path
}

describe('a password link', () => {
  it('ends every session and every older link', async () => {
    const { course, instructor } = await taughtBy()
    const student = await createActor({ enrolments: { [course.id]: 'student' } })
    const who = { courseId: course.id, studentId: student.userId }
    const older = tokenOf(await linkOf(instructor, who))
    const newer = tokenOf(await linkOf(instructor, who))
    const claims = { userId: student.userId, sessionEpoch: 0, signedInAt: Date.now() }
    expect(await findActorByClaims(claims, Date.now())).not.toBeNull()

    expect(await setPasswordByLink({ token: older, password })).toEqual({ kind: 'closed' })
    const both = await Promise.all([1, 2].map(() => setPasswordByLink({ token: newer, password })))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['closed', 'set'])
    expect(await findActorByClaims(claims, Date.now())).toBeNull()
  })

  it('is made for no admin, instructor, or stranger by an instructor', async () => {
    const { course, instructor } = await taughtBy()
    const other = await createCourse()
    const enrolments = { [course.id]: 'student' } as const
    const admin = await createActor({ isAdmin: true, enrolments })
    const teacher = await createActor({ enrolments: { ...enrolments, [other.id]: 'instructor' } })
    const stranger = await createActor()
    const ask = (by: Actor, { userId }: Actor) => createPasswordLink(by, { courseId: course.id, studentId: userId })
    expect(await ask(instructor, admin)).toEqual({ kind: 'only-admin' })
    expect(await ask(instructor, teacher)).toEqual({ kind: 'only-admin' })
    await expect(ask(instructor, stranger)).rejects.toMatchObject({ code: 'not-found' })
    expect(await ask(await createActor({ isAdmin: true }), teacher)).toMatchObject({ link: { email: teacher.email } })
  })

  it('is made by an admin alone where it would open courses of others, unless nobody has come by the account', async () => {
    const { course, instructor } = await taughtBy()
    const other = await createCourse()
    const both = await createActor({ enrolments: { [course.id]: 'instructor', [other.id]: 'instructor' } })
    const student = await createActor({ enrolments: { [course.id]: 'student', [other.id]: 'student' } })
    const who = { courseId: course.id, studentId: student.userId }
    expect(await createPasswordLink(instructor, who)).toEqual({ kind: 'only-admin' })
    expect(await db.passwordLink.count({ where: { userId: student.userId } })).toBe(0)
    expect(await createPasswordLink(both, who)).toMatchObject({ kind: 'made' })
    expect(await createPasswordLink(await createActor({ isAdmin: true }), who)).toMatchObject({ kind: 'made' })

    await db.user.update({ where: { id: student.userId }, data: { passwordHash: null } })
    expect(await createPasswordLink(instructor, who)).toMatchObject({ kind: 'made' })
    await db.user.update({ where: { id: student.userId }, data: { passwordHash: 'theirs' } })
    await removeStudent(both, { ...who, courseId: other.id })
    expect(await createPasswordLink(instructor, who)).toMatchObject({ kind: 'made' })
  })

  it('ends when its time is over', async () => {
    const { course, instructor } = await taughtBy()
    const student = await createActor({ enrolments: { [course.id]: 'student' } })
    const path = await linkOf(instructor, { courseId: course.id, studentId: student.userId })
    await db.passwordLink.updateMany({ where: { userId: student.userId }, data: { expiresAt: new Date(0) } })
    expect(await setPasswordByLink({ token: tokenOf(path), password })).toEqual({ kind: 'closed' })
    expect(await findPasswordLinkOwner(tokenOf(path))).toBeNull()
  })
})
