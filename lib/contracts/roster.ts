// What an instructor asks of a course's roster, and what strangers with a link ask.
import { z } from 'zod'
import { newUserSchema } from './new-user'
import { storableText } from './storable-text'

const { email, name, password } = newUserSchema.shape
const courseId = z.uuid()
const studentId = z.uuid()

/** A little more than 5,000 rows of long names. */
const rosterText = storableText(2_000_000)

export const addStudentSchema = z.strictObject({ courseId, email, name })
export type AddStudent = z.infer<typeof addStudentSchema>

export const previewRosterSchema = z.strictObject({ courseId, text: rosterText })
export type PreviewRoster = z.infer<typeof previewRosterSchema>

export const applyRosterSchema = z.strictObject({
  courseId,
  text: rosterText,
  dropsMissing: z.boolean(),
  /** Of the preview that was looked at: when the course has changed since, nothing is applied. */
  fingerprint: z.string().length(64),
})
export type ApplyRoster = z.infer<typeof applyRosterSchema>

export const studentOfCourseSchema = z.strictObject({ courseId, studentId })
export type StudentOfCourse = z.infer<typeof studentOfCourseSchema>

export const setGroupsSchema = z.strictObject({
  courseId,
  studentId,
  /** By name: one that is not there yet is made. */
  groups: z.array(storableText(100).trim().min(1)).max(50),
})
export type SetGroups = z.infer<typeof setGroupsSchema>

export const groupOfCourseSchema = z.strictObject({ courseId, groupId: z.uuid() })
export type GroupOfCourse = z.infer<typeof groupOfCourseSchema>

export const createInvitationSchema = z.strictObject({
  courseId,
  days: z.number().int().min(1).max(365),
  places: z.number().int().min(1).max(5_000),
})
export type CreateInvitation = z.infer<typeof createInvitationSchema>

export const invitationOfCourseSchema = z.strictObject({ courseId, invitationId: z.uuid() })
export type InvitationOfCourse = z.infer<typeof invitationOfCourseSchema>

const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

export const joinCourseSchema = z.strictObject({ token })
export type JoinCourse = z.infer<typeof joinCourseSchema>

export const registerSchema = z.strictObject({ token, email, name, password })
export type Register = z.infer<typeof registerSchema>

export const setPasswordSchema = z.strictObject({ token, password })
export type SetPassword = z.infer<typeof setPasswordSchema>
