// What is asked of a course as a whole: to be made, named, timed, filled with lessons and given instructors.
import { z } from 'zod'
import { newUserSchema } from './new-user'
import { storableText } from './storable-text'

const { email, name } = newUserSchema.shape
const courseId = z.uuid()
const title = storableText(200).trim().min(1)

/** A name of the time zone database, such as Europe/Berlin. */
const timeZone = z.string().max(64).refine(isTimeZone)
const lessonIds = z.array(storableText(200)).max(500)

/** What stands in the address of a course's pages. */
export const courseSlugSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  // The page that makes a course has this address.
  .refine((slug) => slug !== 'new')

export const createCourseSchema = z.strictObject({ title, slug: courseSlugSchema, timeZone, lessonIds })
export type CreateCourse = z.infer<typeof createCourseSchema>

export const updateCourseSchema = z.strictObject({ courseId, title, timeZone })
export type UpdateCourse = z.infer<typeof updateCourseSchema>

/** All lessons of the course, in their order: what is not named leaves it. */
export const placeLessonsSchema = z.strictObject({ courseId, lessonIds })
export type PlaceLessons = z.infer<typeof placeLessonsSchema>

export const addInstructorSchema = z.strictObject({ courseId, email, name })
export type AddInstructor = z.infer<typeof addInstructorSchema>

export const instructorOfCourseSchema = z.strictObject({ courseId, userId: z.uuid() })
export type InstructorOfCourse = z.infer<typeof instructorOfCourseSchema>

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
