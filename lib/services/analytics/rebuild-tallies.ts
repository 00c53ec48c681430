// Roll-ups rebuilt from the log of answers.
import 'server-only'
import { zoneClock } from '@/lib/assessment/zone-clock'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { findCourseBySlug, listAllCourses } from '@/lib/db/queries/course'
import { findSetting, saveSetting } from '@/lib/db/queries/installation-setting'
import { type LearnerKey, listLearnerKeys } from '@/lib/db/queries/learner'
import { AppError } from '@/lib/errors'
import { talliesVersion } from '@/lib/psychometrics/tallies-version'
import { rebuildLearnerTallies } from './rebuild-learner-tallies'

export type Rebuilt = { readonly learners: number; readonly answers: number }

/** Told after each learner. */
export type OnProgress = (done: number, total: number) => void

/** Learner by learner, while answers go on coming in: none is lost and none counted twice. A course left out: all of them. */
export async function rebuildTallies(
  actor: Actor,
  { courseSlug, onProgress }: { readonly courseSlug: string | null; readonly onProgress?: OnProgress },
): Promise<Rebuilt> {
  authorize(actor, 'roll-ups:rebuild', {})
  const courseId = courseSlug === null ? null : await getCourseId(courseSlug)
  const keys = await listLearnerKeys(db, { courseId, after: null })
  return rebuildEach(keys, { onProgress, afterEach: async () => undefined })
}

/**
 * Where what roll-ups mean has changed since they were last rebuilt, or answers were given before there were any. A run that was stopped is
 * taken up after the last learner it came to.
 */
export async function catchUpTallies(actor: Actor, onProgress?: OnProgress): Promise<Rebuilt> {
  authorize(actor, 'roll-ups:rebuild', {})
  const after = placeOf(await findSetting(db, 'roll-ups'))
  const keys = await listLearnerKeys(db, { courseId: null, after })
  const rebuilt = await rebuildEach(keys, { onProgress, afterEach: savePlace })
  await saveSetting(db, { key: 'roll-ups', value: talliesVersion })
  return rebuilt
}

async function getCourseId(slug: string): Promise<string> {
  const course = await findCourseBySlug(db, slug)
  if (course === null) throw new AppError('not-found', `there is no course "${slug}"`)
  return course.id
}

type Steps = {
  readonly onProgress: OnProgress | undefined
  readonly afterEach: (key: LearnerKey) => Promise<void>
}

async function rebuildEach(keys: readonly LearnerKey[], { onProgress, afterEach }: Steps): Promise<Rebuilt> {
  const courses = await listAllCourses(db)
  const clocks = new Map(courses.map(({ id, timeZone }) => [id, zoneClock(timeZone)]))
  let answers = 0
  for (const [place, key] of keys.entries()) {
    const clock = clocks.get(key.courseId)
    if (clock === undefined) continue
    answers += await rebuildLearnerTallies({ ...key, clock })
    await afterEach(key)
    onProgress?.(place + 1, keys.length)
  }
  return { learners: keys.length, answers }
}

async function savePlace({ courseId, studentId }: LearnerKey): Promise<void> {
  await saveSetting(db, { key: 'roll-ups', value: `${talliesVersion} after ${courseId} ${studentId}` })
}

/** Null where this version was not begun. */
function placeOf(setting: string | null): LearnerKey | null {
  const [version, , courseId, studentId] = (setting ?? '').split(' ')
  if (version !== talliesVersion || courseId === undefined || studentId === undefined) return null
  return { courseId, studentId }
}
