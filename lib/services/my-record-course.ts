/** What is held on a person in one course, as JSON, part by part. */
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import {
  findOwnBeliefs,
  findOwnNeedAside,
  listOwnAttempts,
  listOwnChanges,
  type listOwnEnrolments,
  listOwnEvents,
  listOwnTallies,
  listOwnVariants,
} from '@/lib/db/queries/own-record'
import { getAttempt } from './get-attempt'
import { getProgress } from './get-progress'
import { getStudentGrades } from './get-student-grades'
import { getUsableQuestion } from './usable-questions'

type Enrolment = Awaited<ReturnType<typeof listOwnEnrolments>>[number]
type Key = { readonly courseId: string; readonly studentId: string }

export async function* writeCourseRecord(actor: Actor, enrolment: Enrolment): AsyncGenerator<string> {
  const { courseId, course, role, createdAt, removedAt, groups, accommodations, papers } = enrolment
  const head = { course, role, since: createdAt, leftAt: removedAt, groups: groups.map(({ group }) => group.name) }
  if (role === 'instructor') return yield JSON.stringify(head)
  const key = { courseId, studentId: actor.userId }
  // Somebody who has left reads what they would read as the student they were.
  const student = { ...actor, enrolments: { ...actor.enrolments, [courseId]: 'student' as const } }
  const { objectives } = await getProgress(student, course.slug)
  const { total, categories, grades, lateDaysUsed } = await getStudentGrades(student, { courseSlug: course.slug })
  const whole = {
    ...{ ...head, accommodations, papers },
    estimates: objectives.map(({ history: _in, ...estimate }) => estimate),
    beliefs: await findOwnBeliefs(db, key),
    needSetAside: await findOwnNeedAside(db, key),
    rollUps: await listOwnTallies(db, key),
    grades: { total, lateDaysUsed, categories, assessments: grades },
  }
  yield JSON.stringify(whole).slice(0, -1)
  yield* writeList('answers', listAnswers(key))
  yield* writeList('events', listEvents(key))
  yield* writeList('attempts', listAttempts(student, { key, slug: course.slug }))
  yield '}'
}

async function* writeList(name: string, items: AsyncIterable<object>): AsyncGenerator<string> {
  yield `,\n"${name}":[`
  let separator = ''
  for await (const item of items) {
    yield `${separator}\n${JSON.stringify(item)}`
    separator = ','
  }
  yield ']'
}

/** Problems of practice, with what was asked, answered and read. */
async function* listAnswers(key: Key): AsyncGenerator<object> {
  let page = await listOwnVariants(db, key, null)
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    for (const { questionId, version, seed, ...variant } of page) {
      const { title, makeVariant } = await getUsableQuestion({ questionId, version })
      yield { questionId, version, seed, title, prompt: makeVariant(seed).prompt, ...variant }
    }
    page = await listOwnVariants(db, key, last.id)
  }
}

async function* listEvents(key: Key): AsyncGenerator<object> {
  let page = await listOwnEvents(db, key, null)
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    yield* page
    page = await listOwnEvents(db, key, last.sequence)
  }
}

/** As their page shows them now: nothing that is not released. */
async function* listAttempts(student: Actor, { key, slug }: { readonly key: Key; readonly slug: string }) {
  for (const { id: attemptId, assessmentId } of await listOwnAttempts(db, key)) {
    const view = await getAttempt(student, { courseSlug: slug, assessmentId, attemptId })
    const { assessment, attempt, places, release, score, receipt, lateChanges, notes } = view
    const changes = await listOwnChanges(db, { courseId: key.courseId, attemptId })
    yield { assessment, attempt, places, release, score, receipt, lateChanges, notes, changes }
  }
}
