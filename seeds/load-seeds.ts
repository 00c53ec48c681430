/**
 * Brings the content on file into the database: lessons, objectives, questions, the course, and in demo mode its people.
 * Safe to run again: what is there unchanged is left alone, and a changed question becomes its next version.
 */
import { db, type Tx } from '@/lib/db/client'
import { saveLessonRoots } from '@/lib/db/queries/authoring/lesson-roots'
import { mapQuestionStandings } from '@/lib/db/queries/authoring/question-standing'
import { saveLesson } from '@/lib/db/queries/lesson'
import { listWrittenLessonIds, lockLessons } from '@/lib/db/queries/lessons/lesson-version'
import { findCredentials } from '@/lib/db/queries/person'
import { definitionHashOf, publishQuestion } from '@/lib/db/queries/question'
import { chooseQuestions, type HashedQuestion } from './choose-questions'
import { loadDemoAssessments } from './demo-assessments'
import { loadDemoClass } from './demo-class'
import { demoInstructor, loadDemoPeople } from './demo-people'
import { readRoots } from './lesson-roots'
import { loadCourse } from './load-course'
import { requireProved } from './prove-questions'
import { readLessons, type SeedLesson } from './read-lessons'
import { type Bank, readBank } from './read-questions'
import { SeedError } from './seed-error'

export type SeedOptions = {
  /** `demo-class`: with a simulated class, its work and its grades. */
  readonly people: 'demo-class' | 'demo' | 'none'
  /** Left out, the one on file. */
  readonly bank?: Bank
}
export type SeedReport = {
  readonly lessonsStored: number
  /** Written here since: what is on file is not put over it, nor its quiz. */
  readonly lessonsKept: number
  readonly questionsPublished: number
  /** Ids of those that have changed on file, and were written or retired here: they stay as they are. */
  readonly questionsKept: readonly string[]
  readonly studentsSimulated: number
}

/** Two processes that start at once load one after the other; "seed" in ASCII. */
const seedLock = 0x73656564

/** Ample for a whole curriculum on a slow disk. */
const timeout = 120_000

/** @throws SeedError naming the file and what is wrong in it; then nothing of this run is stored. */
export async function loadSeeds({ people, bank = readBank() }: SeedOptions): Promise<SeedReport> {
  const lessons = readLessons()
  requireKnownObjectives({ lessons, bank })
  await requireNewProved({ lessons, bank })
  const { courseId, ...report } = await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${seedLock})`
      const unwritten = await unwrittenOf(tx, lessons)
      const lessonsStored = await loadLessons(tx, unwritten)
      for (const { lesson } of lessons) await saveRoots(tx, lesson.id)
      const questions = await loadQuestions(tx, { lessons: unwritten, bank })
      const courseId = await loadCourse(
        tx,
        lessons.map(({ lesson }) => lesson.id),
      )
      if (people !== 'none') await loadDemo(tx, courseId)
      return { courseId, lessonsStored, lessonsKept: lessons.length - unwritten.length, ...questions }
    },
    { timeout, maxWait: timeout },
  )
  return { ...report, studentsSimulated: people === 'demo-class' ? await loadClass(courseId) : 0 }
}

/** People, and assessments of which the instructor among them is the author. */
async function loadDemo(tx: Tx, courseId: string): Promise<void> {
  await loadDemoPeople(tx, courseId)
  const author = await findCredentials(tx, demoInstructor)
  if (author !== null) await loadDemoAssessments(tx, { courseId, authorId: author.id, now: Date.now() })
}

/** Through the services, which read what is stored by now. */
async function loadClass(courseId: string): Promise<number> {
  const author = await findCredentials(db, demoInstructor)
  return author === null ? 0 : loadDemoClass({ courseId, authorId: author.id, now: Date.now() })
}

type Content = { readonly lessons: readonly SeedLesson[]; readonly bank: Bank }

function requireKnownObjectives({ lessons, bank }: Content): void {
  const known = new Map(lessons.map(({ lesson, objectives }) => [lesson.id, new Set(objectives.map(({ id }) => id))]))
  const all = new Set([...known.values()].flatMap((ids) => [...ids]))
  for (const { file, question } of bank.questions) {
    if (!known.has(question.lesson))
      throw new SeedError(file, `there is no lesson ${question.lesson} in seeds/lessons.`)
    const unknown = question.objectives.find((id) => !all.has(id))
    if (unknown !== undefined) throw new SeedError(file, `there is no objective ${unknown} beside a lesson.`)
  }
}

/** What is stored was proved when it was stored: only new and changed questions are, before the transaction begins. */
async function requireNewProved({ lessons, bank }: Content): Promise<void> {
  const { mistakes } = bank
  const { toPublish: questions } = chooseQuestions(questionsOf({ lessons, bank }), await mapQuestionStandings(db))
  const knownObjectives = lessons.flatMap(({ objectives }) => objectives.map(({ id }) => id))
  requireProved({ questions, catalogue: mistakes, knownObjectives })
}

/** Those of the lessons, each with the file it stands in, then the bank's. */
function questionsOf({ lessons, bank }: Content): readonly HashedQuestion[] {
  const ofLessons = lessons.flatMap(({ lesson, questions }) =>
    questions.map((question) => ({ file: `seeds/lessons/${lesson.id}.md`, question })),
  )
  return [...ofLessons, ...bank.questions].map(({ file, question }) => {
    return { file, question, definitionHash: definitionHashOf({ question, mistakes: bank.mistakes }) }
  })
}

/** Those whose authors have not taken them over. */
async function unwrittenOf(tx: Tx, lessons: readonly SeedLesson[]): Promise<readonly SeedLesson[]> {
  await lockLessons(tx)
  const written = await listWrittenLessonIds(tx)
  return lessons.filter(({ lesson }) => !written.has(lesson.id))
}

async function loadLessons(tx: Tx, lessons: readonly SeedLesson[]): Promise<number> {
  let stored = 0
  for (const { lesson, objectives } of lessons) {
    if ((await saveLesson(tx, { lesson, objectives })) === 'stored') stored += 1
  }
  return stored
}

/** Also of lessons that somebody has taken over: the numbers of their examples are what they were, or name nothing. */
async function saveRoots(tx: Tx, lessonId: string): Promise<void> {
  await saveLessonRoots(tx, { lessonId, roots: readRoots(lessonId).workedExamples })
}

async function loadQuestions(
  tx: Tx,
  content: Content,
): Promise<Pick<SeedReport, 'questionsPublished' | 'questionsKept'>> {
  const standings = await mapQuestionStandings(tx)
  const { toPublish, kept } = chooseQuestions(questionsOf(content), standings)
  for (const { question } of toPublish) {
    const definition = { question, mistakes: content.bank.mistakes }
    await publishQuestion(tx, { definition, newest: standings.get(question.id) })
  }
  return { questionsPublished: toPublish.length, questionsKept: kept }
}
