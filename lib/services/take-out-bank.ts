// The bank as it is stored, to be taken somewhere else.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { Bank, BankLesson, BankQuestion } from '@/lib/content/interchange/bank-files'
import { db } from '@/lib/db/client'
import { listStoredLessons } from '@/lib/db/queries/lesson'
import { definitionHashOf } from '@/lib/db/queries/question'
import { listNewestTemplates } from '@/lib/db/queries/question-version'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'

/** Lessons with their quizzes, and the newest version of every template; of one lesson where it is named. */
export async function takeOutBank(actor: Actor, { lessonId }: { readonly lessonId: string | null }): Promise<Bank> {
  authorize(actor, 'bank:view', {})
  const [lessons, templates] = await Promise.all([listStoredLessons(db), listNewestTemplates(db)])
  const isWanted = (id: string) => lessonId === null || id === lessonId
  return {
    lessons: lessons.filter(({ lesson }) => isWanted(lesson.id)).map(toBankLesson),
    questions: templates.map(toBankQuestion).filter(({ question }) => isWanted(question.lesson)),
  }
}

function toBankLesson({ lesson, objectives, quiz }: Awaited<ReturnType<typeof listStoredLessons>>[number]): BankLesson {
  const asked = lesson.quizQuestions.flatMap(({ number }) => {
    const objective = quiz.get(`${lesson.id}-q${number}`)
    return objective === undefined ? [] : [[String(number), objective] as const]
  })
  return { lesson, objectives, quiz: Object.fromEntries(asked) }
}

function toBankQuestion(definition: unknown): BankQuestion {
  const { question, mistakes } = parseStoredQuestion(definition)
  return { question, mistakes, hash: definitionHashOf({ question, mistakes }) }
}
