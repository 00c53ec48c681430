/** The course that the bench measures: the lessons on file, and templates copied under further ids until there are enough. */
import { db, type Tx } from '@/lib/db/client'
import { createEnrolment } from '@/lib/db/queries/enrolment'
import { saveSetting } from '@/lib/db/queries/installation-setting'
import { saveLesson } from '@/lib/db/queries/lesson'
import { createPerson } from '@/lib/db/queries/person'
import { publishQuestion } from '@/lib/db/queries/question'
import type { Question } from '@/lib/problems/question'
import { talliesVersion } from '@/lib/psychometrics/tallies-version'
import { loadCourse } from '@/seeds/load-course'
import { readLessons } from '@/seeds/read-lessons'
import { readBank } from '@/seeds/read-questions'

const timeout = 120_000

/** @returns the id of its instructor. */
export async function createBenchCourse({ templates }: { readonly templates: number }): Promise<string> {
  const lessons = readLessons()
  const { mistakes, questions } = readBank()
  const instructorId = await db.$transaction(
    async (tx) => {
      for (const lesson of lessons) await saveLesson(tx, lesson)
      for (const question of copies(
        questions.map(({ question: own }) => own),
        templates,
      )) {
        await publishQuestion(tx, { definition: { question, mistakes }, newest: undefined })
      }
      const courseId = await loadCourse(
        tx,
        lessons.map(({ lesson }) => lesson.id),
      )
      await saveSetting(tx, { key: 'roll-ups', value: talliesVersion })
      return createInstructor(tx, courseId)
    },
    { timeout, maxWait: timeout },
  )
  await db.$disconnect()
  return instructorId
}

/** As many as asked, the first of them as they are. */
function copies(questions: readonly Question[], count: number): readonly Question[] {
  return Array.from({ length: count }, (_, place) => {
    const question = questions[place % questions.length]
    if (question === undefined) throw new RangeError('there is no template on file')
    const turn = Math.floor(place / questions.length)
    return turn === 0 ? question : { ...question, id: `${question.id}-copy-${turn}` }
  })
}

async function createInstructor(tx: Tx, courseId: string): Promise<string> {
  const person = await createPerson(tx, {
    email: 'bench@example.edu',
    name: 'Bench Instructor',
    isAdmin: false,
    passwordHash: 'nobody signs in with it',
  })
  if (person === null) throw new Error('The database was expected to be empty.')
  await createEnrolment(tx, { courseId, userId: person.id, role: 'instructor' })
  return person.id
}
