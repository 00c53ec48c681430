// Where imported questions may belong.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { LessonPlace } from '@/lib/authoring/surroundings'
import { db } from '@/lib/db/client'
import { listLessonPlaces } from '@/lib/db/queries/authoring/question-text'

export async function listImportPlaces(actor: Actor): Promise<readonly LessonPlace[]> {
  authorize(actor, 'bank:edit', {})
  return listLessonPlaces(db)
}
