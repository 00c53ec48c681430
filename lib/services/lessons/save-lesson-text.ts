// Storing a lesson as its author wrote it: students read it from now on, and every version before stays.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { SaveLesson } from '@/lib/contracts/lessons/lesson-requests'
import type { SaveLessonResult, StoredText } from '@/lib/contracts/lessons/lesson-views'
import { db, type Tx } from '@/lib/db/client'
import { findEditedLesson } from '@/lib/db/queries/lessons/edited-lesson'
import { lockLessons } from '@/lib/db/queries/lessons/lesson-version'
import { AppError } from '@/lib/errors'
import { writeLesson } from '@/lib/services/import-lesson'
import { problemsAmongLessons, type ReadText, readText } from './read-text'
import { storedText } from './stored-text'

/** A long lesson on a slow disk, behind another author who saves. */
const timeout = 30_000

type Saving = {
  readonly save: SaveLesson
  readonly read: Extract<ReadText, { kind: 'read' }>
  readonly authorId: string
}

/** The second of two writers is shown what the first wrote, and nothing is stored over it unseen. */
export async function saveLessonText(actor: Actor, save: SaveLesson): Promise<SaveLessonResult> {
  authorize(actor, 'lesson:edit', {})
  const read = readText(save)
  if (read.kind === 'unreadable') return read
  return db.$transaction((tx) => store(tx, { save, read, authorId: actor.userId }), { timeout, maxWait: timeout })
}

async function store(tx: Tx, { save, read, authorId }: Saving): Promise<SaveLessonResult> {
  await lockLessons(tx)
  const now = await textNow(tx, save.lessonId)
  if (isSame(now, save)) return savedAs(now)
  const { version, contentHash } = save.base
  if (now.base.version !== version || now.base.contentHash !== contentHash) return { kind: 'stale', theirs: now }
  const problems = await problemsAmongLessons(tx, read)
  if (problems.length > 0) return { kind: 'refused', problems }
  const writing = { source: save.source, authorId, note: save.note === '' ? null : save.note }
  await writeLesson(tx, { lesson: read.lesson, objectives: read.objectives, courseSlug: null, writing })
  return savedAs(await textNow(tx, save.lessonId))
}

async function textNow(tx: Tx, lessonId: string): Promise<StoredText> {
  const edited = await findEditedLesson(tx, lessonId)
  if (edited === null) throw new AppError('not-found')
  return storedText(tx, edited)
}

/** The same again: an answer that got lost on its way, or nothing to save. */
function isSame(now: StoredText, { source, objectives, quiz }: SaveLesson): boolean {
  const plain = (list: SaveLesson['objectives'] | StoredText['objectives']) =>
    list.map(({ id, title, prerequisites }) => [id, title, prerequisites.toSorted()])
  const beside = JSON.stringify([plain(now.objectives), toSorted(now.quiz)])
  return now.source === source && beside === JSON.stringify([plain(objectives), toSorted(quiz)])
}

function toSorted(quiz: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(quiz).toSorted(([one], [other]) => Number(one) - Number(other))
}

function savedAs({ base, savedAt }: StoredText): SaveLessonResult {
  return { kind: 'saved', base, savedAt }
}
