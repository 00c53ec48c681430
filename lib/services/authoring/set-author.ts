// The right to write questions and lessons: an admin gives it to an instructor, and takes it back.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { SetAuthor } from '@/lib/contracts/authoring/author-requests'
import { db } from '@/lib/db/client'
import { setAuthor as set } from '@/lib/db/queries/authoring/author'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'

/**
 * It is read from the database at each request, so it holds, and ends, at the next one.
 * @throws AppError `not-found` for whoever is no instructor of the course.
 */
export async function setAuthor(actor: Actor, right: SetAuthor): Promise<void> {
  authorize(actor, 'author:appoint', {})
  if (!(await set(db, right))) throw new AppError('not-found')
  log.info({ actorId: actor.userId, ...right }, 'the right to write questions was changed')
}
