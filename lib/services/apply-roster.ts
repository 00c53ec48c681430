// A roster taken over: what the preview said, all of it or nothing.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { RosterChange } from '@/lib/content/plan-roster'
import type { ApplyRoster } from '@/lib/contracts/roster'
import type { AppliedRoster } from '@/lib/contracts/roster-views'
import { db, type Tx } from '@/lib/db/client'
import { listGroupAssessments } from '@/lib/db/queries/accommodation'
import { lockCourse } from '@/lib/db/queries/course'
import { addGroupMembers, ensureGroups } from '@/lib/db/queries/course-group'
import { enrolStudents, removeStudents } from '@/lib/db/queries/enrolment'
import { createUnclaimedAccounts, listAccounts } from '@/lib/db/queries/person'
import { AppError } from '@/lib/errors'
import { decideRoster } from './decide-roster'
import { keepGroupRules } from './keep-group-rules'
import { makePasswordLinks } from './make-password-links'

/**
 * Rows that could not be read change nothing; nobody is dropped unless that was asked for.
 * @throws AppError `conflict` when the course has changed since the preview.
 */
export async function applyRoster(actor: Actor, input: ApplyRoster): Promise<AppliedRoster> {
  const { courseId, text, fingerprint, dropsMissing } = input
  authorize(actor, 'roster:edit', { courseId })
  return db.$transaction(
    async (tx) => {
      await lockCourse(tx, courseId)
      const plan = await decideRoster(tx, { courseId, text })
      if (plan.fingerprint !== fingerprint) throw new AppError('conflict')
      const changes = plan.changes.filter(({ kind }) => dropsMissing || kind !== 'drop')
      return applyChanges(tx, { actor, courseId, changes })
    },
    // A class of thousands is written in a few statements; the time is for a slow disk.
    { timeout: 30_000 },
  )
}

type Applying = { readonly actor: Actor; readonly courseId: string; readonly changes: readonly RosterChange[] }

async function applyChanges(tx: Tx, { actor, courseId, changes }: Applying): Promise<AppliedRoster> {
  const of = <Kind extends RosterChange['kind']>(kind: Kind) =>
    changes.filter((change): change is Extract<RosterChange, { readonly kind: Kind }> => change.kind === kind)
  const added = of('add')
  const restored = changes.filter(({ kind }) => kind === 'restore')
  const dropped = of('drop')

  const created = await createUnclaimedAccounts(
    tx,
    added.map(({ email, name }) => ({ email, name })),
  )
  const accounts = await listAccounts(
    tx,
    changes.map(({ email }) => email),
  )
  const idOf = new Map(accounts.map(({ id, email }) => [email, id] as const))
  const idsOf = (some: readonly RosterChange[]) => some.flatMap(({ email }) => idOf.get(email) ?? [])

  await enrolStudents(tx, { courseId, userIds: idsOf([...added, ...restored]) })
  await removeStudents(tx, { courseId, userIds: idsOf(dropped), at: new Date() })
  await joinGroups(tx, { actor, courseId, changes, idOf })
  const nameOf = new Map(added.map(({ email, name }) => [email, name] as const))
  const people = created.map(({ id, email }) => ({ id, email, name: nameOf.get(email) ?? email }))
  return {
    added: added.length,
    restored: restored.length,
    regrouped: changes.filter(({ kind }) => kind === 'regroup').length,
    dropped: dropped.length,
    links: await makePasswordLinks(tx, { actor, people }),
  }
}

type Grouping = Applying & { readonly idOf: ReadonlyMap<string, string> }

/** What the groups are given holds for whoever joins them at once. */
async function joinGroups(tx: Tx, { actor, courseId, changes, idOf }: Grouping): Promise<void> {
  const wanted = changes.flatMap((change) =>
    change.kind === 'drop' ? [] : change.groups.map((name) => ({ name, studentId: idOf.get(change.email) })),
  )
  const names = [...new Set(wanted.map(({ name }) => name))]
  if (names.length === 0) return
  const groups = await ensureGroups(tx, { courseId, names })
  const groupIdOf = new Map(groups.map(({ id, name }) => [name, id] as const))
  const members = wanted.flatMap(({ name, studentId }) => {
    const groupId = groupIdOf.get(name)
    return studentId === undefined || groupId === undefined ? [] : [{ groupId, studentId }]
  })
  await addGroupMembers(tx, { courseId, members })
  const assessmentIds = await listGroupAssessments(tx, { courseId, groupIds: groups.map(({ id }) => id) })
  const studentIds = [...new Set(members.map(({ studentId }) => studentId))]
  await keepGroupRules(tx, { courseId, assessmentIds, studentIds, actorId: actor.userId, at: new Date() })
}
