// One student on one objective, as their instructor goes through it.
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import type { StoryAnswerEntry, StoryRequest, StoryView } from '@/lib/contracts/analytics/story'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { sigmoid } from '@/lib/mastery/logistic'
import { exportStory } from '@/lib/services/analytics/export-story'
import { getStory } from '@/lib/services/analytics/get-story'
import { getProgress } from '@/lib/services/get-progress'
import { leaveProblem } from '@/lib/services/leave-problem'
import { openPractice } from '@/lib/services/open-practice'
import { skipProblem } from '@/lib/services/skip-problem'
import { createActor } from '@/tests/support/factories'
import { getOpenVariant } from '@/tests/support/open-variant'
import { answer } from '@/tests/support/practise'
import { publishCalibration } from '@/tests/support/publish-calibration'
import { createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
let instructor: Actor
let student: Actor
let surprisal: string

beforeAll(async () => {
  course = await createTaughtCourse()
  surprisal = course.objectiveIds[0]
  instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
  student = await createActor({ name: 'Ada Lovelace', enrolments: { [course.id]: 'student' } })
  await answer(course, student, 'right')
  await answer(course, student, 'wrong')
  await answer(course, student, 'right')
})

function story(parts: Partial<StoryRequest> = {}): Promise<StoryView> {
  const asked = {
    courseSlug: course.slug,
    studentId: student.userId,
    objectiveId: surprisal,
    hideNames: false,
    at: null,
  }
  return getStory(instructor, { ...asked, ...parts })
}

function answersOf({ entries }: StoryView): readonly StoryAnswerEntry[] {
  return entries.flatMap((entry) => (entry.kind === 'answered' ? [entry] : []))
}

describe('the story of an objective', () => {
  it('tells every answer in time order, as it was read, with its verdict and mistake', async () => {
    const view = await story()
    const answers = answersOf(view)
    expect(view.student).toMatchObject({ name: 'Ada Lovelace', isSimulated: false, isRemoved: false })
    expect(view.answerCount).toBe(3)
    expect(answers.map(({ number, scoreFraction }) => [number, scoreFraction])).toEqual([
      [1, 1],
      [2, 0],
      [3, 1],
    ])
    expect(answers[1]?.parts[0]).toMatchObject({ mistakeName: 'Natural logarithm for base 2', matched: 'mistake' })
    expect(answers[0]?.parts[0]?.readAs).toMatch(/\d/)
    expect(answers.map(({ at }) => at)).toEqual(answers.map(({ at }) => at).toSorted())
  })

  it('tells what each answer moved by its parts, as the student was told', async () => {
    const answers = answersOf(await story())
    const [own] = (await getProgress(student, course.slug)).objectives
    expect(answers.map(({ change }) => change)).toEqual(own?.history.toReversed().map(({ change }) => change))
    for (const { change } of answers) {
      const { evidence, general, practice, time } = change.parts
      expect(change.before + evidence + general + practice + time).toBeCloseTo(change.after, 9)
    }
  })

  it('works out from the log the interval that was believed around each answer', async () => {
    const view = await story()
    for (const { before, after, change } of answersOf(view)) {
      expect(after?.level).toBeCloseTo(sigmoid(change.after), 9)
      expect(after?.low).toBeLessThan(after?.level ?? 0)
      expect(after?.high).toBeGreaterThan(after?.level ?? 1)
      expect(before?.level).toBeCloseTo(sigmoid(change.before), 3)
    }
    const last = answersOf(view).at(-1)
    expect(view.now?.level).toBeCloseTo(last?.after?.level ?? 0, 3)
    const width = (reading: StoryAnswerEntry['after']) => (reading?.high ?? 1) - (reading?.low ?? 0)
    expect(width(last?.after ?? null)).toBeLessThan(width(answersOf(view)[0]?.before ?? null))
  })

  it('is closed to the student themselves and to everybody who does not teach the course', async () => {
    const asked = {
      courseSlug: course.slug,
      studentId: student.userId,
      objectiveId: surprisal,
      hideNames: false,
      at: 1,
    }
    await expect(getStory(student, asked)).rejects.toThrow(new AppError('forbidden'))
    const elsewhere = await createTaughtCourse()
    const outsider = await createActor({ enrolments: { [elsewhere.id]: 'instructor' } })
    await expect(getStory(outsider, asked)).rejects.toThrow(new AppError('not-found'))
  })

  it.each([
    ['a student who never was in the course', () => ({ studentId: randomUUID() })],
    ['an instructor of it', () => ({ studentId: instructor.userId })],
    ['what is no id', () => ({ studentId: 'ada' })],
    ['an objective nobody ever wrote', () => ({ objectiveId: 'no-such-objective' })],
    ['letters no database holds', () => ({ objectiveId: 'a\u0000b' })],
  ])('is not found for %s', async (_, parts) => {
    await expect(story(parts())).rejects.toThrow(new AppError('not-found'))
  })

  it('is not found for an objective of another course, on which nothing was answered here', async () => {
    const { objectiveIds } = await createTaughtCourse()
    await expect(story({ objectiveId: objectiveIds[0] })).rejects.toThrow(new AppError('not-found'))
  })

  it('is empty where nothing was answered, and says where the student stands all the same', async () => {
    const view = await story({ objectiveId: course.objectiveIds[1] })
    expect(view).toMatchObject({ entries: [], answerCount: 0, step: null, now: { status: 'untouched' } })
  })

  it('has a pseudonym and no name while names are hidden', async () => {
    const view = await story({ hideNames: true, at: 1 })
    expect(JSON.stringify(view)).not.toMatch(/Ada|Lovelace/)
    expect(view.student.name).toMatch(/^\w+ \w+/)
  })
})

describe('a replay', () => {
  it('shows the problem in the student’s own numbers, what they sent, the key and what came back', async () => {
    const { step } = await story({ at: 2 })
    expect(step?.entry.number).toBe(2)
    expect(step?.problem.questionId).toContain(course.lessonId)
    expect(step?.problem.prompt).toMatch(/How many bits does one of \d+ outcomes tell\?/)
    const outcomes = Number(/one of (\d+)/.exec(step?.problem.prompt ?? '')?.[1])
    expect(Number(step?.answered.response['bits'])).toBeCloseTo((outcomes + 0.7315926) / 2, 3)
    expect(step?.answered.keys[0]?.key).toContain(String(outcomes))
    expect(step?.answered.parts[0]?.feedback).toBe('You used the natural logarithm.')
    expect(step?.reason.objectiveTitle).toBe('Surprisal')
  })

  it.each([
    [99, 3],
    [3, 3],
    [1, 1],
  ])('asked for answer %i shows answer %i: past the last it is the last', async (at, number) => {
    expect((await story({ at })).step?.entry.number).toBe(number)
  })
})

describe('the file of a story', () => {
  it('is a line an answer', async () => {
    const asked = {
      courseSlug: course.slug,
      studentId: student.userId,
      objectiveId: surprisal,
      hideNames: false,
      at: null,
    }
    const lines = (await exportStory(instructor, asked)).text.trim().split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[2]).toContain('Natural logarithm for base 2')
  })
})

describe('what else happens to an objective', () => {
  it('is told too: a problem put aside, a recalibration, a student who left, an objective that is taught no more', async () => {
    await leaveProblem(student, { courseId: course.id })
    await openPractice(student, course.slug)
    const { id } = await getOpenVariant(course, student)
    await skipProblem(student, { courseId: course.id, variantId: id })
    const harder = Object.fromEntries([0, 2, 4].map((index) => [`${course.lessonId}-question-${index}`, 1.5]))
    await publishCalibration({ difficulties: harder })
    await getProgress(student, course.slug)
    const told = await story()
    expect(told.entries.map(({ kind }) => kind)).toEqual([
      'answered',
      'answered',
      'answered',
      'skipped',
      'recalibrated',
    ])
    const recalibration = told.entries.find(({ kind }) => kind === 'recalibrated')
    if (recalibration?.kind !== 'recalibrated') throw new TypeError('expected a recalibration')
    expect(recalibration.after?.level).toBeCloseTo(sigmoid(recalibration.change.after), 3)
    expect(recalibration.after?.level).not.toBeCloseTo(recalibration.before?.level ?? 0, 3)
    expect(answersOf(told)[0]?.after?.level).toBeCloseTo(sigmoid(answersOf(told)[0]?.change.after ?? 0), 9)

    await db.enrolment.update({
      where: { courseId_userId: { courseId: course.id, userId: student.userId } },
      data: { removedAt: new Date() },
    })
    await db.objective.update({ where: { id: surprisal }, data: { archivedAt: new Date() } })
    const later = await story()
    expect(later).toMatchObject({ student: { isRemoved: true }, objective: { isArchived: true }, now: null })
    expect(later.entries).toEqual(told.entries)
  })
})
