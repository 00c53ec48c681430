import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { findActorByClaims } from '@/lib/auth/session'
import { signIn } from '@/lib/auth/sign-in'
import { db } from '@/lib/db/client'
import { findLearner } from '@/lib/db/queries/learner'
import { listBankRows } from '@/lib/db/queries/question-version'
import type { Part } from '@/lib/problems/part'
import { getHome } from '@/lib/services/get-home'
import { getLesson } from '@/lib/services/get-lesson'
import { getProgress } from '@/lib/services/get-progress'
import { leaveProblem } from '@/lib/services/leave-problem'
import { openPractice } from '@/lib/services/open-practice'
import { previewVariant } from '@/lib/services/preview-variant'
import { recordSubmission } from '@/lib/services/record-submission'
import { getUsableQuestion } from '@/lib/services/usable-questions'
import { loadSeeds } from '@/seeds/load-seeds'
import { replayedLearner } from '@/tests/support/replayed-learner'
import { shownClass } from '@/tests/support/shown-class'

const slug = 'information-theory'
const lessonId = '13-05-cross-entropy'

beforeAll(async () => {
  await loadSeeds({ people: 'demo' })
}, 120_000)

async function signInAs(role: 'student' | 'instructor' | 'admin'): Promise<Actor> {
  const attempt = { email: `${role}@example.edu`, password: 'surprisal-demo', address: role }
  const outcome = await signIn(attempt)
  if (outcome.kind !== 'signed-in') throw new TypeError(`${role} cannot sign in`)
  const { id: userId, sessionEpoch } = outcome.person
  const actor = await findActorByClaims({ userId, sessionEpoch, signedInAt: Date.now() }, Date.now())
  if (actor === null) throw new TypeError(`${role} has no session`)
  return actor
}

/** What a student who knows the answer would type. */
function keyAsTyped(part: Part): string {
  return typeof part.key === 'object' ? part.key.join(' ') : String(part.key)
}

describe('the demo course', () => {
  it('gives the student the lesson to read and a place to start', async () => {
    const student = await signInAs('student')
    const { lesson } = await getLesson(student, { courseSlug: slug, lessonId })
    expect(lesson.quizQuestions).toHaveLength(8)
    const home = await getHome(student, slug)
    expect(home.now).toEqual({ kind: 'start' })
    expect(home.mastery).toHaveLength(5)
  })

  it('lets somebody who is right practise until all is declared, and explains every step', async () => {
    const student = await signInAs('student')
    const practised = new Set<string>()
    let view = await openPractice(student, slug)
    for (let answers = 0; view.kind === 'problem' && answers < 200; answers += 1) {
      const { variantId, questionId } = view.problem
      const row = await db.variant.findFirstOrThrow({ where: { id: variantId } })
      const { parts } = (await getUsableQuestion(row)).makeVariant(row.seed)
      const response = Object.fromEntries(parts.map((part) => [part.name, keyAsTyped(part)]))
      const courseId = view.course.id
      const result = await recordSubmission(student, { courseId, variantId, requestKey: randomUUID(), response })
      expect([questionId, result]).toEqual([questionId, { kind: 'recorded', variantId }])
      const answered = await openPractice(student, slug)
      expect(answered).toMatchObject({ problem: { answered: { scoreFraction: 1 } } })
      practised.add(questionId)
      await leaveProblem(student, { courseId })
      view = await openPractice(student, slug)
    }
    expect(view.kind).toBe('all-mastered')
    expect(practised.size).toBeGreaterThanOrEqual(10)
    const progress = await getProgress(student, slug)
    expect(progress.objectives.map(({ status }) => status)).toEqual(Array(5).fill('mastered'))
    expect(progress.objectives.every(({ history }) => history.length > 0)).toBe(true)
  }, 120_000)

  it('replays that practice to the beliefs that are stored', async () => {
    const student = await signInAs('student')
    const [courseId = ''] = Object.keys(student.enrolments)
    const key = { courseId, studentId: student.userId }
    expect(await findLearner(db, key)).toEqual(await replayedLearner(key))
  })

  it('shows the instructor the class', async () => {
    const { rows } = await shownClass(await signInAs('instructor'), slug)
    expect(rows.map(({ email }) => email)).toEqual(['student@example.edu'])
  })

  it('shows the admin the bank and a variant of every question in it', async () => {
    const admin = await signInAs('admin')
    const bank = await listBankRows(db)
    expect(bank[0]?.origin).toBe('template')
    expect(bank.filter(({ origin }) => origin === 'as_written')).toHaveLength(8)
    expect(bank.filter(({ origin }) => origin === 'template').length).toBeGreaterThanOrEqual(15)
    for (const { questionId } of bank) {
      const preview = await previewVariant(admin, { questionId, seed: 5 })
      expect(preview.keys.length).toBe(preview.parts.length)
      expect(preview.solution).not.toBe('')
    }
  }, 120_000)

  it('shows no number of a key to a student before it is answered', async () => {
    const bank = await listBankRows(db)
    const questions = await Promise.all(bank.map(getUsableQuestion))
    for (const question of questions) {
      for (const seed of [1, 2, 3]) {
        const { prompt, hints, parts, questionId } = question.makeVariant(seed)
        const shown = JSON.stringify({ prompt, hints })
        // A key of few digits may stand in the prompt by chance.
        const keys = parts.flatMap((part) => (part.kind === 'number' ? [part.key.toPrecision(6)] : []))
        const telling = keys.filter((key) => !/0{2,}$/.test(key))
        for (const key of telling) expect([questionId, shown.includes(key.slice(0, -1))]).toEqual([questionId, false])
      }
    }
  })
})
