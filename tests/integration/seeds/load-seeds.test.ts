import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveSchedule } from '@/lib/assessment/schedule'
import { verifyPassword } from '@/lib/auth/password'
import { db } from '@/lib/db/client'
import { findAssessment, listAssessments } from '@/lib/db/queries/assessment'
import { findCredentials } from '@/lib/db/queries/person'
import { listNewestVersions, publishQuestion } from '@/lib/db/queries/question'
import { reviseAssessment } from '@/lib/db/queries/revise-assessment'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'
import { getLessonEditor } from '@/lib/services/lessons/get-lesson-editor'
import { saveLessonText } from '@/lib/services/lessons/save-lesson-text'
import { errorsOf, reviewDefinition } from '@/lib/services/review-definition'
import { loadSeeds } from '@/seeds/load-seeds'
import { readLessons } from '@/seeds/read-lessons'
import { readBank } from '@/seeds/read-questions'
import { createActor } from '@/tests/support/factories'

beforeAll(async () => {
  await loadSeeds({ people: 'demo' })
})
afterAll(() => db.$disconnect())

describe('loading the seeds', () => {
  it('stores the lesson with its objectives, their order and what they build on', async () => {
    const onFile = readLessons().flatMap(({ lesson, objectives }) =>
      objectives.map(({ id, text, prerequisites }) => ({ lessonId: lesson.id, id, text, prerequisites })),
    )
    const stored = await db.objective.findMany({
      orderBy: [{ lessonId: 'asc' }, { position: 'asc' }],
      select: { lessonId: true, id: true, text: true, prerequisites: { select: { prerequisiteId: true } } },
    })
    expect(onFile.length).toBeGreaterThanOrEqual(5)
    expect(
      stored.map((row) => ({ ...row, prerequisites: row.prerequisites.map(({ prerequisiteId }) => prerequisiteId) })),
    ).toEqual(onFile)
  })

  it('makes the eight quiz questions of the lesson questions as written, and every file of the bank a template', async () => {
    const counts = await db.question.groupBy({ by: ['origin'], _count: true, orderBy: { origin: 'asc' } })
    expect(counts).toEqual([
      { origin: 'template', _count: readBank().questions.length },
      { origin: 'as_written', _count: 8 },
    ])
  })

  it('writes nothing when nothing changed', async () => {
    expect(await loadSeeds({ people: 'demo' })).toEqual({
      lessonsStored: 0,
      lessonsKept: 0,
      questionsPublished: 0,
      questionsKept: [],
      studentsSimulated: 0,
    })
    expect(await db.user.count()).toBe(3)
  })

  it('publishes one assessment of each kind, open now, that nothing stops a student from being given', async () => {
    const course = await db.course.findFirstOrThrow()
    const assessments = await listAssessments(db, course.id)
    expect(assessments.map(({ definition }) => definition.kind)).toEqual(['homework', 'exam', 'mastery-check'])
    for (const { definition, publishedAt } of assessments) {
      expect(publishedAt).not.toBeNull()
      const { opensAt, closesAt } = resolveSchedule({ definition, timeZone: course.timeZone, accommodations: [] })
      expect(opensAt).toBeNull()
      expect(closesAt).toBeGreaterThan(Date.now() + 6 * 86_400_000)
      expect(errorsOf(await reviewDefinition({ course, definition }))).toEqual([])
    }
  })

  it('leaves the assessments as their instructor has made them since', async () => {
    const course = await db.course.findFirstOrThrow()
    const [first] = await listAssessments(db, course.id)
    if (first === undefined) throw new TypeError('no assessment')
    const key = { courseId: course.id, assessmentId: first.id }
    const definition = { ...first.definition, title: 'Renamed' }
    const author = await db.user.findFirstOrThrow({ where: { email: 'instructor@example.edu' } })
    await reviseAssessment(db, { ...key, revision: 1, definition, authorId: author.id, at: new Date() })
    await loadSeeds({ people: 'demo' })
    expect(await findAssessment(db, key)).toMatchObject({ revision: 2, definition: { title: 'Renamed' } })
    expect(await db.assessment.count()).toBe(3)
  })

  it('keeps the parameters of a question in the order in which they are drawn', async () => {
    for (const { question } of readBank().questions) {
      const stored = await db.questionVersion.findFirstOrThrow({ where: { questionId: question.id } })
      const read = parseStoredQuestion(stored.definition).question
      expect(Object.keys(read.parameters)).toEqual(Object.keys(question.parameters))
      expect(Object.keys(read.let)).toEqual(Object.keys(question.let))
    }
  })

  it('leaves a lesson as its authors have written it since, and its quiz with it', async () => {
    const id = '13-05-cross-entropy'
    const author = await createActor({ isAuthor: true })
    const { stored } = await getLessonEditor(author, id)
    const { base, quiz } = stored
    const objectives = stored.objectives.map(({ id: own, title, prerequisites }) => ({
      ...{ id: own, title, prerequisites: [...prerequisites] },
    }))
    const source = stored.source.replace('### Q1: ', '### Q1: Say ')
    await saveLessonText(author, { lessonId: id, base, source, objectives, quiz: { ...quiz }, note: '' })
    expect(await loadSeeds({ people: 'none' })).toMatchObject({ lessonsStored: 0, lessonsKept: 1 })
    expect((await getLessonEditor(author, id)).stored.source).toBe(source)
    expect(await db.questionVersion.count({ where: { questionId: `${id}-q1` } })).toBe(2)
  })

  it('publishes a changed question as its next version and leaves the old one as it was', async () => {
    const bank = readBank()
    const [first] = bank.questions
    if (first === undefined) throw new Error('The bank is empty.')
    const { id } = first.question
    const before = await db.questionVersion.findMany({ where: { questionId: id } })
    const definition = { question: { ...first.question, title: 'Another title' }, mistakes: bank.mistakes }
    const newest = (await listNewestVersions(db)).get(id)
    expect(await publishQuestion(db, { definition, newest })).toBe('published')
    const after = await db.questionVersion.findMany({ where: { questionId: id }, orderBy: { version: 'asc' } })
    expect(after.map(({ version }) => version)).toEqual([1, 2])
    expect(after.slice(0, 1)).toEqual(before)
  })

  it('makes three demo people who can sign in, the admin in no course', async () => {
    for (const [name, places] of [
      ['student', ['student']],
      ['instructor', ['instructor']],
      ['admin', []],
    ] as const) {
      const person = await findCredentials(db, `${name}@example.edu`)
      expect(await verifyPassword('surprisal-demo', person?.passwordHash ?? null)).toBe(true)
      expect(person?.isAdmin).toBe(name === 'admin')
      const enrolments = await db.enrolment.findMany({ where: { userId: person?.id ?? '' } })
      expect(enrolments.map(({ role }) => role)).toEqual(places)
    }
  })
})
