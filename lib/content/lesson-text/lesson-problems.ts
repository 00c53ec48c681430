/** What keeps a lesson from being stored: told to its author while it is written, and asked again of what arrives. */
import { cycleClosedBy } from '@/lib/content/find-cycle'
import type { Lesson } from '@/lib/content/lesson'
import { toQuestions } from '@/lib/content/quiz-to-questions'
import { compileQuestion } from '@/lib/problems/compile-question'
import { parseQuestion, QuestionFormatError } from '@/lib/problems/question'
import type { KnownObjective } from './align-objectives'

/** An objective of another lesson. */
export type ForeignObjective = {
  readonly id: string
  readonly title: string
  readonly lessonTitle: string
  readonly prerequisites: readonly string[]
  /** Taught no more; its id stays taken. */
  readonly isArchived: boolean
}

export type LessonProblem =
  /** Objectives by their titles, the first again at the end. */
  | { readonly kind: 'circle'; readonly titles: readonly string[] }
  | { readonly kind: 'objective-count'; readonly expected: number; readonly found: number }
  | { readonly kind: 'id-twice'; readonly id: string }
  | { readonly kind: 'id-taken'; readonly id: string; readonly lessonTitle: string }
  | { readonly kind: 'unknown-prerequisite'; readonly title: string; readonly prerequisite: string }
  | { readonly kind: 'unknown-quiz-objective'; readonly number: string; readonly objective: string }
  | { readonly kind: 'quiz-without-objectives' }
  | { readonly kind: 'number-twice'; readonly number: number }
  | { readonly kind: 'quiz-question'; readonly number: number; readonly words: string }

type Asked = {
  readonly lesson: Lesson
  readonly objectives: readonly KnownObjective[]
  readonly quiz: Readonly<Record<string, string>>
  readonly others: readonly ForeignObjective[]
}

export function lessonProblems(asked: Asked): readonly LessonProblem[] {
  return [...idProblems(asked), ...needProblems(asked), ...quizProblems(asked)]
}

function idProblems({ lesson, objectives, others }: Asked): readonly LessonProblem[] {
  const [expected, found] = [lesson.objectives.length, objectives.length]
  const ids = objectives.map(({ id }) => id)
  const twice = [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))]
  const taken = others.filter(({ id }) => ids.includes(id))
  return [
    ...(expected === found ? [] : [{ kind: 'objective-count' as const, expected, found }]),
    ...twice.map((id) => ({ kind: 'id-twice' as const, id })),
    ...taken.map(({ id, lessonTitle }) => ({ kind: 'id-taken' as const, id, lessonTitle })),
  ]
}

function needProblems({ objectives, others }: Asked): readonly LessonProblem[] {
  const own = new Set(objectives.map(({ id }) => id))
  const taught = new Set([...own, ...others.flatMap(({ id, isArchived }) => (isArchived ? [] : [id]))])
  const unknown = objectives.flatMap(({ title, prerequisites }) =>
    prerequisites
      .filter((prerequisite) => !taught.has(prerequisite))
      .map((prerequisite) => ({ kind: 'unknown-prerequisite' as const, title, prerequisite })),
  )
  const all = [...objectives, ...others.filter(({ id }) => !own.has(id))]
  return [...unknown, ...circles({ objectives, all }).slice(0, 1)]
}

/** Those that an objective of the lesson is part of: a circle among others is not this lesson's. */
function circles({ objectives, all }: Pick<Asked, 'objectives'> & { readonly all: Nodes }): readonly LessonProblem[] {
  return objectives.flatMap(({ id, prerequisites }) =>
    prerequisites.flatMap((prerequisite) => {
      const titles = circleClosedBy(all, { id, prerequisite })
      return titles === null ? [] : [{ kind: 'circle' as const, titles }]
    }),
  )
}

type Nodes = readonly Pick<ForeignObjective, 'id' | 'title' | 'prerequisites'>[]

/** The circle that one more need would close, by the titles of its objectives; null when none would. */
export function circleClosedBy(
  all: Nodes,
  need: { readonly id: string; readonly prerequisite: string },
): readonly string[] | null {
  const cycle = cycleClosedBy(all, need)
  return cycle === null ? null : titlesOf(cycle, all)
}

function titlesOf(
  ids: readonly string[],
  all: readonly { readonly id: string; readonly title: string }[],
): readonly string[] {
  const titles = new Map(all.map(({ id, title }) => [id, title]))
  return ids.map((id) => titles.get(id) ?? id)
}

function quizProblems({ lesson, objectives, quiz }: Asked): readonly LessonProblem[] {
  const numbers = lesson.quizQuestions.map(({ number }) => number)
  const twice = [...new Set(numbers.filter((number, place) => numbers.indexOf(number) !== place))]
  const known = new Set(objectives.map(({ id }) => id))
  const unknown = Object.entries(quiz).filter(([, objective]) => !known.has(objective))
  const named: readonly LessonProblem[] = [
    ...twice.map((number) => ({ kind: 'number-twice' as const, number })),
    ...unknown.map(([number, objective]) => ({ kind: 'unknown-quiz-objective' as const, number, objective })),
  ]
  if (numbers.length === 0) return named
  if (objectives.length === 0) return [...named, { kind: 'quiz-without-objectives' }]
  const own = objectives.map((objective) => ({ ...objective, prerequisites: [...objective.prerequisites] }))
  const questions = toQuestions({ lesson, objectives: { objectives: own, quiz: {} } })
  return [...named, ...questions.flatMap((question, place) => wordsOn(question, numbers[place] ?? 0))]
}

/** A question that the bank would not take. */
function wordsOn(question: unknown, number: number): readonly LessonProblem[] {
  try {
    compileQuestion(parseQuestion(question), {})
    return []
  } catch (error) {
    if (!(error instanceof QuestionFormatError)) throw error
    return [{ kind: 'quiz-question', number, words: error.problems.join('; ') }]
  }
}
