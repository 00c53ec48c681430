import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { systemActor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { findLearner } from '@/lib/db/queries/learner'
import { AppError } from '@/lib/errors'
import { type CalibrationOutcome, calibrate } from '@/lib/services/calibrate'
import { getCalibrationInForce } from '@/lib/services/calibrations'
import { getDifficulty } from '@/lib/services/get-difficulty'
import { leaveProblem } from '@/lib/services/leave-problem'
import { listCalibrations } from '@/lib/services/list-calibrations'
import { openPractice } from '@/lib/services/open-practice'
import { recordSubmission } from '@/lib/services/record-submission'
import { createActor } from '@/tests/support/factories'
import { getOpenVariant } from '@/tests/support/open-variant'
import { replayedLearner } from '@/tests/support/replayed-learner'
import { createStudentOf, createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
const students: Actor[] = []
const all = { courseSlug: null, mode: 'publish' } as const

/** What its author calls easy nobody can do, what they call hard everybody can. */
async function answerAgainstTheAuthor(student: Actor, answers: number): Promise<void> {
  for (let given = 0; given < answers; given += 1) {
    await leaveProblem(student, { courseId: course.id })
    await openPractice(student, course.slug)
    const { id, questionId, right, mistaken } = await getOpenVariant(course, student)
    const isEasy = Number(questionId.split('-').at(-1)) % 3 === 0
    const response = { bits: isEasy ? mistaken : right }
    await recordSubmission(student, { courseId: course.id, variantId: id, requestKey: randomUUID(), response })
  }
}

async function enrol(count: number, answers: number): Promise<void> {
  for (let made = 0; made < count; made += 1) {
    const student = await createStudentOf(course)
    students.push(student)
    await answerAgainstTheAuthor(student, answers)
  }
}

const keyOf = ({ userId }: Actor) => ({ courseId: course.id, studentId: userId })
const logLength = async () => [
  await db.learnerEvent.count({ where: { kind: 'answered' } }),
  await db.submission.count(),
]

function judged(outcome: CalibrationOutcome) {
  if (outcome.kind === 'too-few-learners') throw new TypeError('there are learners enough')
  return outcome
}

beforeAll(async () => {
  course = await createTaughtCourse()
})

describe('calibrate', () => {
  it('says how many learners it needs when nobody, and when one learner, has answered', async () => {
    expect(await calibrate(systemActor, all)).toMatchObject({ kind: 'too-few-learners', learners: 0, needed: 10 })
    await enrol(1, 12)
    expect(await calibrate(systemActor, all)).toMatchObject({ kind: 'too-few-learners', learners: 1, needed: 10 })
    expect(await db.calibration.count()).toBe(0)
  })

  it('is for admins, and names a course that is not there', async () => {
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    await expect(calibrate(instructor, all)).rejects.toThrow(AppError)
    await expect(calibrate(systemActor, { ...all, courseSlug: 'nowhere' })).rejects.toThrow('nowhere')
  })

  it('tries one course, and a dry run, without storing anything', async () => {
    await enrol(14, 12)
    const dry = judged(await calibrate(systemActor, { ...all, mode: 'dry-run' }))
    expect(dry).toMatchObject({ kind: 'would-publish', learners: 15, answers: 180, recalibrated: 0 })
    const trial = judged(await calibrate(systemActor, { ...all, courseSlug: course.slug }))
    expect(trial.heldOut).toEqual(dry.heldOut)
    expect(await db.calibration.count()).toBe(0)
  })

  it('publishes what foresees learners held out better, and works every learner out anew', async () => {
    const before = await logLength()
    const outcome = judged(await calibrate(systemActor, all))
    expect(outcome).toMatchObject({ kind: 'published', recalibrated: 15, heldOut: { learners: 1, answers: 12 } })
    expect(outcome.heldOut.logLossAfter).toBeLessThan(outcome.heldOut.logLossBefore)
    const stored = await db.calibration.findUniqueOrThrow({ where: { version: outcome.version } })
    expect(stored).toMatchObject({ answers: 180, learners: 15, logLossBefore: outcome.heldOut.logLossBefore })
    const { templates, constants } = await getCalibrationInForce()
    expect(constants.version).toBe(outcome.version)
    const [easy, hard] = [0, 2].map((index) => templates.get(`${course.lessonId}-question-${index}`))
    expect(easy?.difficulty.mean).toBeGreaterThan(hard?.difficulty.mean ?? Number.POSITIVE_INFINITY)
    for (const student of students) {
      const learner = await findLearner(db, keyOf(student))
      expect(learner?.state.constantsVersion).toBe(outcome.version)
      expect(learner).toEqual(await replayedLearner(keyOf(student)))
    }
    expect(await logLength()).toEqual(before)
  }, 60_000)

  it('does not publish what foresees no better, and keeps the record of it', async () => {
    const { constants } = await getCalibrationInForce()
    const outcome = judged(await calibrate(systemActor, all))
    expect(outcome.kind).toBe('no-better')
    expect((await getCalibrationInForce()).constants.version).toBe(constants.version)
    expect(await db.calibration.findUnique({ where: { version: outcome.version } })).toMatchObject({
      publishedAt: null,
    })
  })

  it('is told to admins: what each run rested on, and what its answers say of a question', async () => {
    const [newest, former] = await listCalibrations(systemActor)
    expect([newest?.status, former?.status]).toEqual(['not-published', 'in-force'])
    expect(former).toMatchObject({ answers: 180, learners: 15 })
    const { authored, calibrated } = await getDifficulty(systemActor, `${course.lessonId}-question-0`)
    expect(authored).toBe('easy')
    expect(calibrated?.answers).toBeGreaterThan(0)
    for (const index of [0, 1, 2, 3, 4, 5]) {
      const { calibrated: each } = await getDifficulty(systemActor, `${course.lessonId}-question-${index}`)
      if (each !== null) expect(each.draws.kind).toBe(each.answers < 40 ? 'too-few' : 'found')
    }
    expect(calibrated?.low).toBeLessThan(calibrated?.mean ?? 0)
    expect(calibrated?.high).toBeGreaterThan(calibrated?.mean ?? 0)
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    await expect(listCalibrations(instructor)).rejects.toThrow(AppError)
    await expect(getDifficulty(systemActor, 'nothing of the kind')).rejects.toThrow(AppError)
  })

  it('goes on with the learners a stopped run had not come to', async () => {
    const { userId } = students[3] ?? systemActor
    await db.learner.updateMany({ where: { studentId: userId }, data: { constantsVersion: 'priors-1-uncalibrated' } })
    expect((await calibrate(systemActor, all)).recalibrated).toBe(1)
    const key = { courseId: course.id, studentId: userId }
    expect(await findLearner(db, key)).toEqual(await replayedLearner(key))
  })

  it('reads past answers to a template that vanished and on an objective that was archived', async () => {
    const [, second] = course.objectiveIds
    const vanished = `${course.lessonId}-question-0`
    await db.question.update({ where: { id: vanished }, data: { archivedAt: new Date() } })
    await db.objective.update({ where: { id: second }, data: { archivedAt: new Date() } })
    const outcome = judged(await calibrate(systemActor, all))
    expect(outcome).toMatchObject({ answers: 180, learners: 15 })
    const found = await db.templateCalibration.findMany({ where: { version: outcome.version } })
    expect(found.map(({ questionId }) => questionId)).not.toContain(vanished)
    expect(found.length).toBeGreaterThan(0)
    const objectives = await db.objectiveCalibration.findMany({ where: { version: outcome.version } })
    expect(objectives.map(({ objectiveId }) => objectiveId)).toEqual([course.objectiveIds[0]])
  })
})
