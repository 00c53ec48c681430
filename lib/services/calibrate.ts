// Calibrating the learner model from all answers.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { createCalibration, findVersionInForce } from '@/lib/db/queries/calibration'
import { findCourseBySlug, listAllCourses } from '@/lib/db/queries/course'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listStaleLearners } from '@/lib/db/queries/learner'
import { listBankRows } from '@/lib/db/queries/question-version'
import { type LoggedAnswer, listResponseLog } from '@/lib/db/queries/response-log'
import { AppError } from '@/lib/errors'
import { type CourseCalibration, calibrateCourse } from '@/lib/mastery/calibrate-course'
import { type Calibration, calibratedTemplate } from '@/lib/mastery/calibration'
import { inForce } from '@/lib/mastery/constants-in-force'
import type { CourseAnswers } from '@/lib/mastery/course-log'
import { getCalibration, getCalibrationInForce } from './calibrations'
import { findDrawEffects } from './find-draw-effects'
import { recalibrateLearner } from './recalibrate-learner'
import { toNodes } from './to-nodes'
import { listUsableQuestions, type UsableQuestion } from './usable-questions'

export type CalibrationRequest = {
  /** Null: the answers of all courses. A calibration holds for all, so one course alone is only ever tried. */
  readonly courseSlug: string | null
  readonly mode: 'publish' | 'dry-run'
}

export type CalibrationOutcome =
  | {
      readonly kind: 'published' | 'no-better' | 'would-publish' | 'would-not-publish'
      readonly version: string
      readonly answers: number
      readonly learners: number
      readonly heldOut: CourseCalibration['heldOut']
      /** Learners whose states were worked out anew. */
      readonly recalibrated: number
    }
  | {
      readonly kind: 'too-few-learners'
      readonly learners: number
      readonly needed: number
      readonly recalibrated: number
    }

/**
 * Calibrates, and publishes where the learners held out are foreseen better. Learners are worked out anew one by one; killed half-way, the
 * next run goes on with the rest, and who comes meanwhile is worked out on the spot. The log is only read.
 */
export async function calibrate(actor: Actor, { courseSlug, mode }: CalibrationRequest): Promise<CalibrationOutcome> {
  authorize(actor, 'calibration:make', {})
  const createdAt = Date.now()
  const courseId = courseSlug === null ? null : await getCourseId(courseSlug)
  const isTrial = mode === 'dry-run' || courseId !== null
  const caughtUp = isTrial ? 0 : await recalibrateAll()

  const loaded = await loadAnswers(courseId)
  const version = `${inForce.version}/${new Date(createdAt).toISOString()}`
  const result = calibrateCourse(loaded.course, version)
  if (result.kind === 'too-few-learners') return { ...result, recalibrated: caughtUp }

  const { heldOut, learners, answers } = result
  const isBetter = heldOut.logLossAfter < heldOut.logLossBefore
  const told = { version, learners, answers, heldOut, recalibrated: caughtUp }
  if (isTrial) return { ...told, kind: isBetter ? 'would-publish' : 'would-not-publish' }
  const draws = findDrawEffects(loaded.questions, loaded.log.flat())
  await db.$transaction((tx) => createCalibration(tx, { ...result, draws, createdAt, isPublished: isBetter }))
  if (!isBetter) return { ...told, kind: 'no-better' }
  return { ...told, kind: 'published', recalibrated: caughtUp + (await recalibrateAll()) }
}

async function getCourseId(slug: string): Promise<string> {
  const course = await findCourseBySlug(db, slug)
  if (course === null) throw new AppError('not-found', `there is no course "${slug}"`)
  return course.id
}

/** Learners whose state is not of what is in force, in transactions of their own. */
async function recalibrateAll(): Promise<number> {
  const calibration = await getCalibration(await findVersionInForce(db))
  const stale = await listStaleLearners(db, calibration.constants.version)
  for (const key of stale) await recalibrateLearner({ key, calibration, now: Date.now() })
  return stale.length
}

type LoadedAnswers = {
  readonly course: CourseAnswers
  readonly log: readonly (readonly LoggedAnswer[])[]
  readonly questions: readonly UsableQuestion[]
}

async function loadAnswers(courseId: string | null): Promise<LoadedAnswers> {
  const [calibration, log, rows, objectives] = await Promise.all([
    getCalibrationInForce(),
    listResponseLog(db, courseId),
    listBankRows(db),
    listNodes(courseId),
  ])
  const questions = await listUsableQuestions(rows.filter(({ origin }) => origin === 'template'))
  const learners = log
    .map((answers) => answers.map(({ observation }) => observation))
    .toSorted((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0))
  return { course: toCourse({ calibration, questions, objectives, learners }), log, questions }
}

type Course = {
  readonly calibration: Calibration
  readonly questions: readonly UsableQuestion[]
  readonly objectives: Parameters<typeof toNodes>[0]
  readonly learners: CourseAnswers['learners']
}

function toCourse({ calibration, questions, objectives, learners }: Course): CourseAnswers {
  return {
    learners,
    templates: questions.map(({ poolEntry }) => {
      return { ...calibratedTemplate(poolEntry, calibration), authored: poolEntry.difficulty }
    }),
    objectives: toNodes(objectives, calibration),
    constants: calibration.constants,
  }
}

/** Objectives of a course, or of all, each once. */
async function listNodes(courseId: string | null): Promise<Parameters<typeof toNodes>[0]> {
  const courseIds = courseId === null ? (await listAllCourses(db)).map(({ id }) => id) : [courseId]
  const lists = await Promise.all(courseIds.map((id) => listCourseObjectives(db, id)))
  return [...new Map(lists.flat().map((objective) => [objective.id, objective])).values()]
}
