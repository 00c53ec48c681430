// An assessment is set down, shown, copied and put away by its instructor, and by nobody else.
import { beforeAll, describe, expect, it } from 'vitest'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { findAssessment } from '@/lib/db/queries/assessment'
import { AppError } from '@/lib/errors'
import { archiveAssessment, restoreAssessment } from '@/lib/services/archive-assessment'
import { copyAssessment } from '@/lib/services/copy-assessment'
import { createAssessment } from '@/lib/services/create-assessment'
import { listAssessments } from '@/lib/services/list-assessments'
import { placeAssessments } from '@/lib/services/place-assessments'
import { publishAssessment, unpublishAssessment } from '@/lib/services/publish-assessment'
import { updateAssessment } from '@/lib/services/update-assessment'
import { type AttemptCourse, createAttemptCourse, placeAttempt, slotOf } from '@/tests/support/attempt-course'
import { createActor, createCourse } from '@/tests/support/factories'
import { createStudentOf } from '@/tests/support/taught-course'

let course: AttemptCourse
let instructor: Actor

beforeAll(async () => {
  course = await createAttemptCourse()
  instructor = course.instructor
})

const now = { kind: 'now' } as const
const releasedNow = { score: now, correctness: now, feedback: now, solution: now }
const key = (assessmentId: string) => ({ courseId: course.id, assessmentId })

async function draft(kind: 'homework' | 'exam' | 'mastery-check' = 'exam'): Promise<string> {
  const result = await createAssessment(instructor, { courseId: course.id, kind, title: 'Midterm' })
  if (result.kind !== 'created') throw new TypeError(result.kind)
  return result.assessmentId
}

async function read(assessmentId: string) {
  const assessment = await findAssessment(db, key(assessmentId))
  if (assessment === null) throw new TypeError('it is gone')
  return assessment
}

/** A draft of two questions, ready to be published. */
async function ready(changes: Partial<Extract<AssessmentDefinition, { readonly kind: 'exam' }>> = {}): Promise<string> {
  const id = await draft()
  const { definition, revision } = await read(id)
  if (definition.kind !== 'exam') throw new TypeError(definition.kind)
  const slots = course.questionIds.slice(0, 2).map((questionId) => slotOf(questionId))
  const changed = { ...definition, slots, ...changes }
  expect(await updateAssessment(instructor, { ...key(id), revision, definition: changed })).toMatchObject({
    kind: 'saved',
    revision: 2,
  })
  return id
}

describe('a new assessment', () => {
  it('is a draft that starts from the rules of its kind, with the first line of its history', async () => {
    const id = await draft('homework')
    const { definition, revision, publishedAt } = await read(id)
    expect(definition).toMatchObject({ kind: 'homework', title: 'Midterm', slots: [] })
    expect([revision, publishedAt]).toEqual([1, null])
    const history = await db.assessmentRevision.findMany({ where: key(id) })
    expect(history).toMatchObject([{ revision: 1, authorId: instructor.userId, definition }])
  })

  it('of mastery checks the objectives of the course, and is not made where there are none', async () => {
    const { definition } = await read(await draft('mastery-check'))
    expect(definition).toMatchObject({ objectives: course.objectiveIds })
    const empty = await createCourse()
    const teacher = await createActor({ enrolments: { [empty.id]: 'instructor' } })
    const asked = { courseId: empty.id, kind: 'mastery-check', title: 'Check' } as const
    expect(await createAssessment(teacher, asked)).toEqual({ kind: 'no-objectives' })
  })
})

describe('a change', () => {
  it('is refused to whoever read an older revision, and tells whose change they would have lost', async () => {
    const id = await ready()
    const { definition } = await read(id)
    const late = { ...key(id), revision: 1, definition: { ...definition, title: 'Too late' } }
    const result = await updateAssessment(instructor, late)
    expect(result).toMatchObject({ kind: 'stale', revision: 2, savedBy: 'A person' })
    expect((await read(id)).definition.title).toBe('Midterm')
  })

  it('of two made from one revision at once is written once, and the history has no line twice', async () => {
    const id = await draft()
    const { definition } = await read(id)
    const asked = (title: string) => ({ ...key(id), revision: 1, definition: { ...definition, title } })
    const kinds = await Promise.all(
      ['One', 'Two', 'Three', 'Four'].map((title) => updateAssessment(instructor, asked(title))),
    )
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['saved', 'stale', 'stale', 'stale'])
    expect(await db.assessmentRevision.count({ where: key(id) })).toBe(2)
  })

  it('never makes one kind of another', async () => {
    const id = await draft('homework')
    const { definition } = await read(await draft('exam'))
    await expect(updateAssessment(instructor, { ...key(id), revision: 1, definition })).rejects.toThrow(
      new AppError('invalid-input'),
    )
  })

  it('of what is published is refused where students could not be given it, and is saved as a draft', async () => {
    const id = await ready()
    const { definition } = await read(id)
    if (definition.kind !== 'exam') throw new TypeError(definition.kind)
    const empty = { ...definition, slots: [] }
    await publishAssessment(instructor, { ...key(id), revision: 2 })
    expect(await updateAssessment(instructor, { ...key(id), revision: 2, definition: empty })).toMatchObject({
      kind: 'refused',
      findings: [{ kind: 'no-slots' }],
    })
    await unpublishAssessment(instructor, key(id))
    expect(await updateAssessment(instructor, { ...key(id), revision: 2, definition: empty })).toMatchObject({
      kind: 'saved',
    })
  })

  it('of the time limit moves the deadline of whoever is in it, and never into the past', async () => {
    const id = await ready({ timeline: [], timeLimitMinutes: 60, release: releasedNow })
    await publishAssessment(instructor, { ...key(id), revision: 2 })
    const student = await createStudentOf(course)
    const startedAt = Date.now() - 30 * 60_000
    const attemptId = await placeAttempt(course, {
      assessmentId: id,
      student,
      startedAt,
      deadlineAt: startedAt + 60 * 60_000,
    })
    const limit = async (timeLimitMinutes: number) => {
      const { definition, revision } = await read(id)
      if (definition.kind !== 'exam') throw new TypeError(definition.kind)
      await updateAssessment(instructor, { ...key(id), revision, definition: { ...definition, timeLimitMinutes } })
      const attempt = await db.attempt.findFirstOrThrow({ where: { courseId: course.id, id: attemptId } })
      return attempt.deadlineAt?.getTime() ?? 0
    }
    expect(await limit(90)).toBe(startedAt + 90 * 60_000)
    const before = Date.now()
    expect(await limit(10)).toBeGreaterThanOrEqual(before)
  })
})

describe('publishing', () => {
  it('shows it to students, and taking it back hides it again while nobody has started', async () => {
    const id = await ready()
    const student = await createStudentOf(course)
    const seen = async () => (await listAssessments(student, course.slug)).assessments.some((each) => each.id === id)
    expect(await seen()).toBe(false)
    expect(await publishAssessment(instructor, { ...key(id), revision: 2 })).toEqual({ kind: 'published' })
    expect(await seen()).toBe(true)
    expect(await unpublishAssessment(instructor, key(id))).toEqual({ kind: 'unpublished' })
    expect(await seen()).toBe(false)
    await publishAssessment(instructor, { ...key(id), revision: 2 })
    await placeAttempt(course, { assessmentId: id, student })
    expect(await unpublishAssessment(instructor, key(id))).toEqual({ kind: 'has-attempts' })
    expect(await seen()).toBe(true)
  })

  it('of another revision than the one looked at does nothing', async () => {
    const id = await ready()
    expect(await publishAssessment(instructor, { ...key(id), revision: 1 })).toEqual({ kind: 'stale' })
    expect((await read(id)).publishedAt).toBeNull()
  })

  const step = (until: string, percent = 100) => ({ until, percent })

  it.each([
    ['no questions', { slots: [] }, 'no-slots'],
    [
      'an end before its beginning',
      { opensAt: '2026-12-01T10:00', timeline: [step('2026-11-01T10:00')] },
      'opens-after-close',
    ],
    [
      'dates out of order',
      { timeline: [step('2026-12-02T10:00'), step('2026-12-01T10:00', 50)] },
      'timeline-out-of-order',
    ],
    ['a release that never comes', { timeline: [] }, 'release-never-comes'],
  ])('is blocked by %s, in words', async (_what, changes, kind) => {
    const id = await ready(changes)
    const result = await publishAssessment(instructor, { ...key(id), revision: 2 })
    expect(result.kind).toBe('refused')
    const findings = 'findings' in result ? result.findings : []
    expect(findings.map((finding) => finding.kind)).toContain(kind)
    for (const { words } of findings) expect(words).toMatch(/^[A-Z].+\.$/)
    expect((await read(id)).publishedAt).toBeNull()
  })

  it('is blocked by a question that is not there, and by a pool too small for its slots', async () => {
    const unknown = await ready({ slots: [slotOf('no-such-question')] })
    expect(await publishAssessment(instructor, { ...key(unknown), revision: 2 })).toMatchObject({ kind: 'refused' })
    const objectives = [course.objectiveIds[0]]
    const pick = { kind: 'objectives' as const, objectives, answerKinds: ['matrix'], difficulties: [] }
    const narrow = await ready({ slots: [slotOf('a-0', { pick })] })
    expect(await publishAssessment(instructor, { ...key(narrow), revision: 2 })).toMatchObject({ kind: 'refused' })
  })
})

describe('a copy', () => {
  it('is a draft with the dates moved, and names what the other course does not teach', async () => {
    const other = await createCourse()
    const teacher: Actor = { ...instructor, enrolments: { ...instructor.enrolments, [other.id]: 'instructor' } }
    const id = await ready({ opensAt: '2026-03-28T09:00', timeline: [{ until: '2026-03-28T23:59', percent: 100 }] })
    const dates = { kind: 'shift', days: 7 } as const
    const copied = await copyAssessment(teacher, { ...key(id), toCourseId: other.id, dates })
    expect(copied).toMatchObject({ courseSlug: other.slug, missingQuestions: course.questionIds.slice(0, 2) })
    const copy = await findAssessment(db, { courseId: other.id, assessmentId: copied.assessmentId })
    expect(copy?.publishedAt).toBeNull()
    expect(copy?.definition).toMatchObject({
      opensAt: '2026-04-04T09:00',
      timeline: [{ until: '2026-04-04T23:59', percent: 100 }],
    })
  })

  it('into a course somebody else teaches is refused as if the course were not there', async () => {
    const id = await ready()
    const other = await createCourse()
    const asked = { ...key(id), toCourseId: other.id, dates: { kind: 'keep' } as const }
    await expect(copyAssessment(instructor, asked)).rejects.toThrow(new AppError('not-found'))
  })
})

describe('putting away', () => {
  it('hides it from students, keeps it for the instructor, and is undone', async () => {
    const id = await ready()
    await publishAssessment(instructor, { ...key(id), revision: 2 })
    const student = await createStudentOf(course)
    const seen = async () => (await listAssessments(student, course.slug)).assessments.some((each) => each.id === id)
    await archiveAssessment(instructor, key(id))
    expect(await seen()).toBe(false)
    const { assessments } = await listAssessments(instructor, course.slug)
    expect(assessments.find((each) => each.id === id)).toMatchObject({ status: 'archived' })
    await restoreAssessment(instructor, key(id))
    expect(await seen()).toBe(true)
  })
})

describe('the order', () => {
  it('is the one given, what was not named coming behind', async () => {
    const own = await createAttemptCourse()
    const make = async (title: string) => {
      const made = await createAssessment(own.instructor, { courseId: own.id, kind: 'exam', title })
      return made.kind === 'created' ? made.assessmentId : ''
    }
    const [a, b, c] = [await make('A'), await make('B'), await make('C')]
    await placeAssessments(own.instructor, { courseId: own.id, ids: [c, a, c] })
    const { assessments } = await listAssessments(own.instructor, own.slug)
    expect(assessments.map(({ id }) => id)).toEqual([c, a, b])
  })
})

describe('of somebody else', () => {
  it.each([
    ['a student', 'forbidden', async () => createStudentOf(course)],
    ['an outsider', 'not-found', async () => createActor()],
    ['the instructor of another course', 'not-found', async () => (await createAttemptCourse()).instructor],
  ] as const)('%s may do none of it', async (_who, code, make) => {
    const id = await ready()
    const actor = await make()
    const { definition } = await read(id)
    const refused = [
      () => createAssessment(actor, { courseId: course.id, kind: 'exam', title: 'Mine' }),
      () => updateAssessment(actor, { ...key(id), revision: 2, definition }),
      () => publishAssessment(actor, { ...key(id), revision: 2 }),
      () => unpublishAssessment(actor, key(id)),
      () => archiveAssessment(actor, key(id)),
      () => restoreAssessment(actor, key(id)),
      () => copyAssessment(actor, { ...key(id), toCourseId: course.id, dates: { kind: 'keep' } }),
      () => placeAssessments(actor, { courseId: course.id, ids: [id] }),
    ]
    for (const each of refused) await expect(each()).rejects.toThrow(new AppError(code))
    expect((await read(id)).revision).toBe(2)
  })

  it('an assessment asked for under another course is not there', async () => {
    const id = await ready()
    const other = await createAttemptCourse()
    await expect(
      publishAssessment(other.instructor, { courseId: other.id, assessmentId: id, revision: 2 }),
    ).rejects.toThrow(new AppError('not-found'))
  })
})
