'use server'

// What somebody who holds a link can ask for. Each request is counted by the address it comes from.
import { defineAction } from '@/lib/boundary/define-action'
import { definePublicAction } from '@/lib/boundary/define-public-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { joinCourseSchema, registerSchema, setPasswordSchema } from '@/lib/contracts/roster'
import type { JoinResult, RegisterResult } from '@/lib/contracts/roster-views'
import { joinCourse as joinSignedIn, registerByInvitation } from '@/lib/services/join-course'
import { setPasswordByLink } from '@/lib/services/password-link'

const join = defineAction(joinCourseSchema, joinSignedIn)
const signUp = definePublicAction(registerSchema, registerByInvitation)
const replacePassword = definePublicAction(setPasswordSchema, setPasswordByLink)

export async function joinCourse(input: unknown): Promise<ActionResult<JoinResult>> {
  return join(input)
}

export async function register(input: unknown): Promise<ActionResult<RegisterResult>> {
  return signUp(input)
}

export async function setPassword(input: unknown): Promise<ActionResult<{ readonly kind: 'set' | 'closed' }>> {
  return replacePassword(input)
}
