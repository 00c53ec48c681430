import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Actor, systemActor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { createLearner, type LearnerKey } from '@/lib/db/queries/learner'
import { createOpenVariant } from '@/lib/db/queries/variant'
import { AppError } from '@/lib/errors'
import { inForce } from '@/lib/mastery/constants-in-force'
import { initialState } from '@/lib/mastery/initial-state'
import { parseQuestion } from '@/lib/problems/question'
import type { MistakeRate } from '@/lib/psychometrics/misconception-rates'
import { talliesVersion } from '@/lib/psychometrics/tallies-version'
import { listMistakeRates, listSurestMistakes } from '@/lib/services/analytics/list-mistake-rates'
import { catchUpTallies, rebuildTallies } from '@/lib/services/analytics/rebuild-tallies'
import { recordSubmission } from '@/lib/services/record-submission'
import { createActor } from '@/tests/support/factories'
import { getOpenVariant } from '@/tests/support/open-variant'
import { createStudentOf, createTaughtCourse, publish, type TaughtCourse } from '@/tests/support/taught-course'

const tables = [
  'activity_tally',
  'objective_tally',
  'mistake_tally',
  'mistake_total',
  'question_tally',
  'reliability_tally',
] as const

let course: TaughtCourse
let students: readonly Actor[]
let everything: Readonly<Record<string, readonly string[]>>

beforeAll(async () => {
  course = await createTaughtCourse({ templates: 4 })
  await db.course.update({ where: { id: course.id }, data: { timeZone: 'Pacific/Auckland' } })
  await publish(betOf(course))
  students = [await createStudentOf(course), await createStudentOf(course), await createStudentOf(course)]
  const chance = chances(20_261_123)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 8, 20) })
  for (let given = 0; given < 45; given += 1) {
    const student = students[Math.floor(chance() * students.length)]
    if (student !== undefined) await answerAnything(student, chance)
  }
  vi.useRealTimers()
  everything = await rowsOf()
}, 60_000)

afterEach(() => {
  vi.useRealTimers()
})

/** Numbers in [0, 1), the same in every run (Lehmer's generator). */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Probabilities over three options, two of which show the same mistake. */
function betOf({ lessonId, objectiveIds }: TaughtCourse) {
  const wrong = { feedback: 'Not this one.', mistake: 'nats-for-bits' }
  return parseQuestion({
    id: `${lessonId}-bet`,
    title: 'A bet',
    lesson: lessonId,
    objectives: [...objectiveIds],
    kind: 'recall',
    difficulty: 'medium',
    parameters: { n: { integer: { min: 3, max: 60 } } },
    prompt: 'Which unit has the logarithm to base 2 of {{ n }}?',
    answers: {
      unit: {
        label: 'Unit',
        probabilisticChoice: {
          options: {
            bits: { text: 'Bits', feedback: 'Yes.' },
            nats: { text: 'Nats', ...wrong },
            bans: { text: 'Bans', ...wrong },
          },
          key: 'bits',
        },
      },
    },
    hints: ['Think of yes-or-no questions.'],
    solution: 'Bits.',
  })
}

/** As the database writes them: a float8 with as many digits as tell it from every other. */
async function rowsOf(): Promise<Readonly<Record<string, readonly string[]>>> {
  const of = async (table: string) => {
    const rows = await db.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM ${table} t ORDER BY t`)
    return [table, rows.map(({ row }) => row)] as const
  }
  return Object.fromEntries(await Promise.all(tables.map(of)))
}

async function forgetRows(): Promise<void> {
  for (const table of tables) await db.$executeRawUnsafe(`DELETE FROM ${table}`)
}

async function give(student: Actor, questionId: string): Promise<string> {
  const key = { courseId: course.id, studentId: student.userId }
  const [objectiveId] = course.objectiveIds
  const choice = {
    kind: 'problem',
    questionId,
    objectiveId,
    reason: { kind: 'first-look', objectiveId },
    candidates: [],
  } as const
  await createLearner(db, { ...key, state: initialState(inForce) })
  await createOpenVariant(db, { ...key, questionId, version: 1, seed: 7, choice, createdAt: Date.now() })
  return (await db.variant.findFirstOrThrow({ where: { ...key, status: 'open' }, select: { id: true } })).id
}

async function answerAnything(student: Actor, chance: () => number): Promise<void> {
  vi.setSystemTime(Date.now() + Math.floor(chance() ** 3 * 6 * 86_400_000))
  const place = Math.floor(chance() * 5)
  const variantId = await give(student, place === 4 ? `${course.lessonId}-bet` : `${course.lessonId}-question-${place}`)
  const [a, b] = [Math.floor(50 * chance()), Math.floor(50 * chance())]
  const bet = { unit: `bits: ${a}%, nats: ${b}%, bans: ${100 - a - b}%` }
  const response = place === 4 ? bet : await typed(student, chance() < 0.6 ? 'right' : 'mistaken')
  vi.setSystemTime(Date.now() + Math.floor(chance() ** 2 * 4_000_000))
  await send(student, { variantId, response })
}

async function typed(student: Actor, outcome: 'right' | 'mistaken') {
  const variant = await getOpenVariant(course, student)
  return { bits: outcome === 'right' ? variant.right : variant.mistaken }
}

async function send(student: Actor, sent: { variantId: string; response: Record<string, string> }): Promise<void> {
  await recordSubmission(student, { courseId: course.id, requestKey: randomUUID(), ...sent })
}

describe('roll-ups', () => {
  it('rebuilt from the log are those that were kept with the answers, to the last bit', async () => {
    expect(everything['activity_tally']?.length).toBeGreaterThan(5)
    expect(everything['mistake_tally']?.length).toBeGreaterThan(10)
    expect(everything['reliability_tally']?.some((row) => row.includes('student'))).toBe(true)
    const rebuilt = await rebuildTallies(systemActor, { courseSlug: course.slug })
    expect(rebuilt).toEqual({ learners: 3, answers: 45 })
    expect(await rowsOf()).toEqual(everything)
  })

  it('count every answer once, by day, by question and by what the model foresaw', async () => {
    const where = { courseId: course.id }
    const [days, questions, foreseen, scores] = await Promise.all([
      db.activityTally.aggregate({ where, _sum: { answers: true } }),
      db.questionTally.aggregate({ where, _sum: { answers: true, fullCount: true } }),
      db.reliabilityTally.aggregate({ where: { ...where, source: 'model' }, _sum: { count: true } }),
      db.submission.findMany({ where, select: { scoreFraction: true } }),
    ])
    expect([days._sum.answers, questions._sum.answers, foreseen._sum.count]).toEqual([45, 45, 45])
    expect(questions._sum.fullCount).toBe(scores.filter(({ scoreFraction }) => scoreFraction === 1).length)
    const stated = await db.reliabilityTally.aggregate({
      where: { ...where, source: 'student' },
      _sum: { count: true, predictedSum: true, observedSum: true },
    })
    const bets = await db.variant.count({ where: { ...where, questionId: `${course.lessonId}-bet` } })
    expect(stated._sum.count).toBe(3 * bets)
    expect(stated._sum.predictedSum).toBeCloseTo(bets, 9)
    expect(stated._sum.observedSum).toBe(bets)
  })

  it('that were lost or spoiled are as they were after a rebuild', async () => {
    await forgetRows()
    await rebuildTallies(systemActor, { courseSlug: null })
    expect(await rowsOf()).toEqual(everything)
    await db.activityTally.updateMany({ data: { answers: 900, fullCount: 0 } })
    await rebuildTallies(systemActor, { courseSlug: course.slug })
    expect(await rowsOf()).toEqual(everything)
  })

  it('lose no answer that comes while they are rebuilt, and count none twice', async () => {
    const own = await createTaughtCourse({ templates: 2 })
    const writers = await Promise.all(Array.from({ length: 4 }, () => createStudentOf(own)))
    const [before, taught] = [course, own]
    course = taught
    const answering = writers.map(async (student) => {
      for (let given = 0; given < 6; given += 1) {
        const variantId = await give(student, `${taught.lessonId}-question-${given % 2}`)
        await send(student, { variantId, response: await typed(student, given % 3 === 0 ? 'mistaken' : 'right') })
      }
    })
    let isAnswering = true
    const ended = Promise.all(answering).finally(() => {
      isAnswering = false
    })
    while (isAnswering) await rebuildTallies(systemActor, { courseSlug: taught.slug })
    await ended
    course = before
    const sum = await db.activityTally.aggregate({
      where: { courseId: taught.id },
      _sum: { answers: true, fullCount: true },
    })
    expect(sum._sum).toEqual({ answers: 24, fullCount: 16 })
    const kept = await rowsOf()
    await rebuildTallies(systemActor, { courseSlug: taught.slug })
    expect(await rowsOf()).toEqual(kept)
  })

  it('follow the time zone the course has when they are rebuilt', async () => {
    const daysOf = async () =>
      (await db.activityTally.findMany({ where: { courseId: course.id }, orderBy: { day: 'asc' } })).map(
        ({ day }) => day,
      )
    const before = await daysOf()
    await db.course.update({ where: { id: course.id }, data: { timeZone: 'Pacific/Honolulu' } })
    await rebuildTallies(systemActor, { courseSlug: course.slug })
    expect(await daysOf()).not.toEqual(before)
    await db.course.update({ where: { id: course.id }, data: { timeZone: 'Pacific/Auckland' } })
    await rebuildTallies(systemActor, { courseSlug: course.slug })
    expect(await daysOf()).toEqual(before)
  })

  it('are rebuilt by nobody but an admin, and of no course that is not there', async () => {
    const teacher = await createActor({ enrolments: { [course.id]: 'instructor' } })
    await expect(rebuildTallies(teacher, { courseSlug: course.slug })).rejects.toThrow(new AppError('forbidden'))
    await expect(catchUpTallies(teacher)).rejects.toThrow(new AppError('forbidden'))
    await expect(rebuildTallies(systemActor, { courseSlug: 'nowhere' })).rejects.toThrow('no course "nowhere"')
  })
})

describe('rates of mistakes', () => {
  it('from sums over weeks are those from the weeks themselves, of everybody, of some, and of a time', async () => {
    const [first, second] = students.map(({ userId }) => userId)
    const courseId = course.id
    const filters = [
      { courseId },
      { courseId, studentIds: [first ?? '', second ?? ''] },
      { courseId, from: '2026-10-10' },
      { courseId, from: '2026-09-21', to: '2026-10-25', studentIds: [first ?? ''] },
      { courseId, studentIds: [] },
    ]
    for (const filter of filters) {
      const { objectiveIds } = course
      const wanted = { most: 99, objectiveIds }
      const [plain, ofSums] = await Promise.all([listMistakeRates(filter), listSurestMistakes(filter, wanted)])
      expect(inOrder(ofSums.rates)).toEqual(closeTo(inOrder(plain)))
      expect(ofSums.count).toBe(plain.length)
      const first = await listSurestMistakes(filter, { most: 1, objectiveIds })
      expect(first.rates).toEqual(closeTo(ofSums.rates.slice(0, 1)))
      expect(first.count).toBe(plain.length)
      expect(await listSurestMistakes(filter, { most: 99, objectiveIds: [] })).toEqual({ rates: [], count: 0 })
    }
  })
})

function inOrder(rates: readonly MistakeRate[]): readonly MistakeRate[] {
  const byId = (a: { studentId: string }, b: { studentId: string }) => (a.studentId < b.studentId ? -1 : 1)
  const keyOf = ({ objectiveId, mistake }: MistakeRate) => `${objectiveId} ${mistake}`
  return rates
    .map((rate) => ({ ...rate, students: rate.students.toSorted(byId) }))
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** To nine digits: sums are added in another order. */
function closeTo(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9)
  if (Array.isArray(value)) return value.map(closeTo)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closeTo(inner)]))
}

describe('a first start with roll-ups', () => {
  const setting = () => db.installationSetting.findUnique({ where: { key: 'roll-ups' } })
  const keep = async (value: string) => {
    await db.installationSetting.upsert({
      where: { key: 'roll-ups' },
      create: { key: 'roll-ups', value },
      update: { value },
    })
  }

  it('sums up every answer given before, and says so in the settings', async () => {
    const kept = await rowsOf()
    await forgetRows()
    const told: number[] = []
    const { learners } = await catchUpTallies(systemActor, (done) => told.push(done))
    expect(told).toEqual(Array.from({ length: learners }, (_, place) => place + 1))
    expect(await rowsOf()).toEqual(kept)
    expect((await setting())?.value).toBe(talliesVersion)
  })

  it('that was stopped is gone on with after the last learner it came to', async () => {
    const keys = await db.learner.findMany({
      select: { courseId: true, studentId: true },
      orderBy: [{ courseId: 'asc' }, { studentId: 'asc' }],
    })
    const done = keys[1] satisfies LearnerKey | undefined
    await keep(`${talliesVersion} after ${done?.courseId} ${done?.studentId}`)
    expect((await catchUpTallies(systemActor)).learners).toBe(keys.length - 2)
    await keep(`an older one after ${done?.courseId} ${done?.studentId}`)
    expect((await catchUpTallies(systemActor)).learners).toBe(keys.length)
  })
})
