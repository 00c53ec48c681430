import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import type { Lesson } from '@/lib/content/lesson'
import { db } from '@/lib/db/client'
import { saveLesson } from '@/lib/db/queries/lesson'
import { AppError } from '@/lib/errors'
import { checkQuizOption } from '@/lib/services/check-quiz-option'
import { getLesson } from '@/lib/services/get-lesson'
import { createActor, createCourse } from '@/tests/support/factories'

function lessonWith(parts: Partial<Lesson>): Lesson {
  return {
    id: `lesson-${randomUUID()}`,
    number: '2.1',
    title: 'Cross-entropy',
    phase: 'Information',
    prerequisites: ['a-lesson-not-loaded'],
    objectives: ['Say what it is.'],
    sections: [
      {
        id: 'idea',
        heading: 'The idea',
        tone: null,
        blocks: [
          { kind: 'markdown', markdown: 'A sum: $-\\sum p \\log q$.' },
          { kind: 'callout', tone: 'pitfall', title: 'Order', markdown: 'It is not symmetric.' },
        ],
      },
    ],
    keyTerms: ['surprisal'],
    workedExamples: [{ number: 1, title: 'A coin', markdown: 'One bit.' }],
    quizQuestions: [
      {
        number: 1,
        prompt: 'Of a fair coin?',
        options: [
          { id: 'A', text: '1 bit', feedback: 'Yes: $\\log_2 2$.' },
          { id: 'B', text: '2 bits', feedback: 'That is two coins.' },
        ],
        key: 'A',
      },
    ],
    practiceProblems: [{ number: 1, prompt: 'Of a die?', answer: '2.585 bits' }],
    takeaways: ['Loss is surprisal.'],
    pitfalls: [{ title: 'Bases', markdown: 'Say which.' }],
    nextLessonId: null,
    leads: {
      objectives: '',
      keyTerms: '',
      workedExamples: '',
      quiz: 'Try these.',
      practiceProblems: '',
      summary: '',
      pitfalls: '',
      nextSteps: '',
    },
    ...parts,
  }
}

const first = lessonWith({ title: 'Entropy', number: '2.0' })
const second = lessonWith({ prerequisites: [first.id, 'a-lesson-not-loaded'], nextLessonId: 'a-lesson-to-come' })
const elsewhere = lessonWith({ title: 'In no course' })
let slug: string
let student: Actor

beforeAll(async () => {
  const course = await createCourse()
  for (const lesson of [first, second, elsewhere]) await saveLesson(db, { lesson, objectives: [] })
  const places = [first, second].map(({ id }, position) => ({ courseId: course.id, lessonId: id, position }))
  await db.courseLesson.createMany({ data: places })
  slug = course.slug
  student = await createActor({ enrolments: { [course.id]: 'student' } })
})

describe('getLesson', () => {
  it('gives the lesson as it was stored, but for what its quiz keeps back', async () => {
    const { lesson } = await getLesson(student, { courseSlug: slug, lessonId: second.id })
    const { quizQuestions, ...rest } = second
    expect(lesson).toEqual({
      ...rest,
      quizQuestions: quizQuestions.map(({ number, prompt, options }) => ({
        number,
        prompt,
        options: options.map(({ id, text }) => ({ id, text })),
      })),
    })
    expect(JSON.stringify(lesson.quizQuestions)).not.toMatch(/feedback|key|two coins/)
  })

  it('links to its neighbours and to lessons not loaded yet', async () => {
    const view = await getLesson(student, { courseSlug: slug, lessonId: second.id })
    const loaded = { id: first.id, number: '2.0', title: 'Entropy', isLoaded: true }
    expect(view.previous).toEqual(loaded)
    expect(view.next).toEqual({ id: 'a-lesson-to-come', number: null, title: null, isLoaded: false })
    expect(view.prerequisites).toEqual([
      loaded,
      { id: 'a-lesson-not-loaded', number: null, title: null, isLoaded: false },
    ])
    const opening = await getLesson(student, { courseSlug: slug, lessonId: first.id })
    expect(opening.previous).toBeNull()
    expect(opening.next).toMatchObject({ id: second.id, isLoaded: true })
  })

  it('has nothing for an outsider, nor of a lesson outside the course', async () => {
    const outsider = await createActor()
    const asked = { courseSlug: slug, lessonId: second.id }
    await expect(getLesson(outsider, asked)).rejects.toThrow(new AppError('not-found'))
    await expect(getLesson(student, { courseSlug: slug, lessonId: elsewhere.id })).rejects.toThrow(
      new AppError('not-found'),
    )
  })
})

describe('checkQuizOption', () => {
  it('says what the author says of the option chosen, and of no other', async () => {
    const asked = { courseSlug: slug, lessonId: second.id, questionNumber: 1 }
    expect(await checkQuizOption(student, { ...asked, optionId: 'A' })).toEqual({
      isRight: true,
      feedback: 'Yes: $\\log_2 2$.',
    })
    expect(await checkQuizOption(student, { ...asked, optionId: 'B' })).toEqual({
      isRight: false,
      feedback: 'That is two coins.',
    })
  })

  it.each([
    { questionNumber: 2, optionId: 'A' },
    { questionNumber: 1, optionId: 'E' },
  ])('has nothing to say of %j', async (asked) => {
    const check = checkQuizOption(student, { courseSlug: slug, lessonId: second.id, ...asked })
    await expect(check).rejects.toThrow(new AppError('not-found'))
  })
})

describe('an address with a character no database can hold', () => {
  it.each(['\0', 'a\0b', '\ud83d'])('finds nothing there: %j', async (text) => {
    const course = await createCourse()
    const student = await createActor({ enrolments: { [course.id]: 'student' } })
    const nothing = new AppError('not-found')
    await expect(getLesson(student, { courseSlug: text, lessonId: 'any' })).rejects.toThrow(nothing)
    await expect(getLesson(student, { courseSlug: course.slug, lessonId: text })).rejects.toThrow(nothing)
  })
})
