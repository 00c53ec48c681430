'use server'

// What the pages that make and set up a course can ask for.
import { refresh } from 'next/cache'
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import {
  addInstructorSchema,
  createCourseSchema,
  instructorOfCourseSchema,
  placeLessonsSchema,
  updateCourseSchema,
} from '@/lib/contracts/course-requests'
import type { AddedInstructor, MadeCourse, UpdatedCourse } from '@/lib/contracts/course-views'
import { addInstructor as add, removeInstructor as remove } from '@/lib/services/course-instructors'
import { placeLessons as place, updateCourse as update } from '@/lib/services/course-settings'
import { createCourse as create } from '@/lib/services/create-course'

const actions = {
  create: defineAction(createCourseSchema, create),
  update: defineAction(updateCourseSchema, update),
  place: defineAction(placeLessonsSchema, place),
  add: defineAction(addInstructorSchema, add),
  remove: defineAction(instructorOfCourseSchema, remove),
}

export async function createCourse(input: unknown): Promise<ActionResult<MadeCourse>> {
  return actions.create(input)
}

export async function updateCourse(input: unknown): Promise<ActionResult<UpdatedCourse>> {
  return refreshed(await actions.update(input))
}

export async function placeLessons(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await actions.place(input))
}

export async function addInstructor(input: unknown): Promise<ActionResult<AddedInstructor>> {
  return refreshed(await actions.add(input))
}

export async function removeInstructor(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await actions.remove(input))
}

/** The page comes back also after a refusal: what it was asked from may be stale. */
function refreshed<Value>(result: ActionResult<Value>): ActionResult<Value> {
  refresh()
  return result
}
