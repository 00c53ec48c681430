/** A course that teaches two objectives, the second needing the first, with templates for both. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import type { Lesson } from '@/lib/content/lesson'
import { db } from '@/lib/db/client'
import { listNewestVersions, publishQuestion } from '@/lib/db/queries/question'
import { parseQuestion, type Question } from '@/lib/problems/question'
import { createActor, createCourse } from './factories'

export type TaughtCourse = {
  readonly id: string
  readonly slug: string
  readonly lessonId: string
  readonly objectiveIds: readonly [string, string]
}

export const mistakes = {
  'nats-for-bits': { name: 'Natural logarithm for base 2', feedback: 'You used the natural logarithm.' },
}

/** In the key of every template here and in nothing a student is shown. */
export const canary = '7315926'

export async function createTaughtCourse({ templates = 6 } = {}): Promise<TaughtCourse> {
  const course = await createCourse()
  const lessonId = `lesson-${randomUUID()}`
  const objectiveIds = [`${lessonId}-surprisal`, `${lessonId}-entropy`] as const
  await createLesson(lessonId, objectiveIds)
  await db.courseLesson.create({ data: { courseId: course.id, lessonId, position: 0 } })
  for (let index = 0; index < templates; index += 1) {
    const objectiveId = objectiveIds[index % 2 === 0 ? 0 : 1]
    await publish(surprisalQuestion({ lessonId, objectiveId, index }))
  }
  return { ...course, lessonId, objectiveIds }
}

export function createStudentOf(course: TaughtCourse): Promise<Actor> {
  return createActor({ enrolments: { [course.id]: 'student' } })
}

/** Publishes a question, as its next version when it is there already. */
export async function publish(question: Question): Promise<void> {
  const newest = (await listNewestVersions(db)).get(question.id)
  await publishQuestion(db, { definition: { question, mistakes }, newest })
}

/** How many bits one of n outcomes tells, and a bit of noise that makes the key unlike anything shown. */
export function surprisalQuestion(parts: {
  readonly lessonId: string
  readonly objectiveId: string
  readonly index: number
}): Question {
  const { lessonId, objectiveId, index } = parts
  return parseQuestion({
    id: `${lessonId}-question-${index}`,
    title: `Surprisal ${index}`,
    lesson: lessonId,
    objectives: [objectiveId],
    kind: 'computation',
    difficulty: (['easy', 'medium', 'hard'] as const)[index % 3],
    parameters: { n: { integer: { min: 3, max: 60 } } },
    prompt: 'How many bits does one of {{ n }} outcomes tell?',
    answers: {
      bits: { label: 'Surprisal', number: `n + 0.${canary}`, unit: 'bits', tolerance: { relative: 0.0001 } },
    },
    mistakes: [{ part: 'bits', when: `(n + 0.${canary}) * 0.5`, is: 'nats-for-bits' }],
    hints: ['Think of yes-or-no questions.'],
    solution: 'There are {{ n }} outcomes.',
  })
}

async function createLesson(id: string, objectiveIds: readonly [string, string]): Promise<void> {
  const [first, second] = objectiveIds
  await db.lesson.create({
    data: {
      id,
      number: '1.1',
      title: 'A lesson',
      phase: 'A phase',
      content: emptyLesson(id),
      contentHash: id,
      objectives: {
        createMany: {
          data: objectiveIds.map((objectiveId, position) => ({
            id: objectiveId,
            position,
            title: position === 0 ? 'Surprisal' : 'Entropy',
            text: 'A sentence of the author.',
          })),
        },
      },
    },
  })
  await db.objectivePrerequisite.create({ data: { objectiveId: second, prerequisiteId: first } })
}

/** A lesson without a word in it. */
function emptyLesson(id: string): Lesson {
  return {
    id,
    number: '1.1',
    title: 'A lesson',
    phase: 'A phase',
    prerequisites: [],
    objectives: [],
    sections: [],
    keyTerms: [],
    workedExamples: [],
    quizQuestions: [],
    practiceProblems: [],
    takeaways: [],
    pitfalls: [],
    nextLessonId: null,
    leads: {
      objectives: '',
      keyTerms: '',
      workedExamples: '',
      quiz: '',
      practiceProblems: '',
      summary: '',
      pitfalls: '',
      nextSteps: '',
    },
  }
}
