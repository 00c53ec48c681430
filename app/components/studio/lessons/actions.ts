'use server'

// What the pages that write lessons can ask for.
import { refresh } from 'next/cache'
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { createLessonSchema, lessonVersionKeySchema, saveLessonSchema } from '@/lib/contracts/lessons/lesson-requests'
import type { CreateLessonResult, LessonText, SaveLessonResult } from '@/lib/contracts/lessons/lesson-views'
import { createLesson as create } from '@/lib/services/lessons/create-lesson'
import { getLessonVersion } from '@/lib/services/lessons/get-lesson-editor'
import { saveLessonText } from '@/lib/services/lessons/save-lesson-text'

const actions = {
  create: defineAction(createLessonSchema, create),
  save: defineAction(saveLessonSchema, saveLessonText),
  version: defineAction(lessonVersionKeySchema, getLessonVersion),
}

export async function createLesson(input: unknown): Promise<ActionResult<CreateLessonResult>> {
  return actions.create(input)
}

/** The page comes back with it: its history and its coverage are others now. */
export async function saveLesson(input: unknown): Promise<ActionResult<SaveLessonResult>> {
  const result = await actions.save(input)
  if (result.ok && result.value.kind === 'saved') refresh()
  return result
}

export async function readLessonVersion(input: unknown): Promise<ActionResult<LessonText>> {
  return actions.version(input)
}
