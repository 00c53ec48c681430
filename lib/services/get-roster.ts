// Who is in a course, who was, and by which links they may come.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { can } from '@/lib/auth/policy'
import type { InvitationView, RosterStudentView, RosterView } from '@/lib/contracts/roster-views'
import { db } from '@/lib/db/client'
import { listTeachers } from '@/lib/db/queries/authoring/author'
import { type CourseGroup, listGroups } from '@/lib/db/queries/course-group'
import { type EnrolledStudent, listEverEnrolled } from '@/lib/db/queries/enrolment'
import { type Invitation, listInvitations } from '@/lib/db/queries/invitation'
import { getCourseFor, toCourseView } from './course-access'

export async function getRoster(actor: Actor, courseSlug: string): Promise<RosterView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'roster:edit' })
  const [students, groups, invitations, teachers] = await Promise.all([
    listEverEnrolled(db, course.id),
    listGroups(db, course.id),
    listInvitations(db, course.id),
    listTeachers(db, course.id),
  ])
  const enrolled = students.filter(({ removedAt }) => removedAt === null)
  return {
    course: toCourseView(course, actor),
    students: enrolled.map((student) => toView(student, groups)),
    removed: students.filter(({ removedAt }) => removedAt !== null).map((student) => toView(student, groups)),
    groups: groups.map((group) => ({
      ...group,
      count: enrolled.filter(({ groupIds }) => groupIds.includes(group.id)).length,
    })),
    invitations: invitations.map((invitation) => toInvitationView(invitation, now)),
    teachers,
    canAppoint: can(actor, 'author:appoint', {}),
  }
}

function toView(student: EnrolledStudent, groups: readonly CourseGroup[]): RosterStudentView {
  const { groupIds, enrolledAt, removedAt, ...person } = student
  return {
    ...person,
    enrolledAt: enrolledAt.toISOString(),
    removedAt: removedAt?.toISOString() ?? null,
    groups: groups.filter(({ id }) => groupIds.includes(id)).map(({ name }) => name),
  }
}

function toInvitationView(invitation: Invitation, now: number): InvitationView {
  const { id, createdAt, expiresAt, placesLeft, useCount } = invitation
  return {
    id,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    placesLeft,
    useCount,
    state: stateOf(invitation, now),
  }
}

function stateOf({ revokedAt, expiresAt, placesLeft }: Invitation, now: number): InvitationView['state'] {
  if (revokedAt !== null) return 'revoked'
  if (expiresAt.getTime() <= now) return 'expired'
  return placesLeft === 0 ? 'full' : 'open'
}
