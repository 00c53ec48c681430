'use server'

// What the people page can ask for. Each is one use-case behind the boundary, and the page comes back with its answer.
import { refresh } from 'next/cache'
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import {
  addStudentSchema,
  applyRosterSchema,
  createInvitationSchema,
  groupOfCourseSchema,
  invitationOfCourseSchema,
  previewRosterSchema,
  setGroupsSchema,
  studentOfCourseSchema,
} from '@/lib/contracts/roster'
import type { AddedStudent, AppliedRoster, PasswordLinkResult, RosterPreview } from '@/lib/contracts/roster-views'
import { addStudent as add } from '@/lib/services/add-student'
import { applyRoster as apply } from '@/lib/services/apply-roster'
import { createInvitation as invite, revokeInvitation as revoke } from '@/lib/services/create-invitation'
import { createPasswordLink as createLink } from '@/lib/services/password-link'
import { previewRoster as preview } from '@/lib/services/preview-roster'
import { removeStudent as remove, restoreStudent as restore } from '@/lib/services/remove-student'
import { removeGroup as dropGroup, setGroups as group } from '@/lib/services/set-groups'

const actions = {
  add: defineAction(addStudentSchema, add),
  preview: defineAction(previewRosterSchema, preview),
  apply: defineAction(applyRosterSchema, apply),
  remove: defineAction(studentOfCourseSchema, remove),
  restore: defineAction(studentOfCourseSchema, restore),
  group: defineAction(setGroupsSchema, group),
  dropGroup: defineAction(groupOfCourseSchema, dropGroup),
  invite: defineAction(createInvitationSchema, invite),
  revoke: defineAction(invitationOfCourseSchema, revoke),
  createLink: defineAction(studentOfCourseSchema, createLink),
}

export async function addStudent(input: unknown): Promise<ActionResult<AddedStudent>> {
  return refreshed(await actions.add(input))
}

export async function previewRoster(input: unknown): Promise<ActionResult<RosterPreview>> {
  return actions.preview(input)
}

export async function applyRoster(input: unknown): Promise<ActionResult<AppliedRoster>> {
  return refreshed(await actions.apply(input))
}

export async function removeStudent(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await actions.remove(input))
}

export async function restoreStudent(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await actions.restore(input))
}

export async function setGroups(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await actions.group(input))
}

export async function removeGroup(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await actions.dropGroup(input))
}

export async function createInvitation(input: unknown): Promise<ActionResult<{ readonly path: string }>> {
  return refreshed(await actions.invite(input))
}

export async function revokeInvitation(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await actions.revoke(input))
}

export async function createPasswordLink(input: unknown): Promise<ActionResult<PasswordLinkResult>> {
  return actions.createLink(input)
}

/** The page comes back also after a refusal: what it was asked from may be stale. */
function refreshed<Value>(result: ActionResult<Value>): ActionResult<Value> {
  refresh()
  return result
}
