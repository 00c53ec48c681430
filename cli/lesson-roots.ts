/** Which templates of the bank grew from which item of a lesson. */
import type { Lesson } from '@/lib/content/lesson'
import type { Roots } from '../seeds/lesson-roots'

export type LessonItem = {
  /** "Worked example 2: Perplexity calculation". */
  readonly title: string
  readonly templates: readonly string[]
}

/** Every worked example, practice problem and quiz question of the lesson, in its order; one without a template has none. */
export function lessonItems(lesson: Lesson, roots: Roots): readonly LessonItem[] {
  return [
    ...lesson.workedExamples.map(({ number, title }) => ({
      title: `Worked example ${number}: ${title}`,
      templates: roots.workedExamples[number] ?? [],
    })),
    ...lesson.practiceProblems.map(({ number }) => ({
      title: `Practice problem ${number}`,
      templates: roots.practiceProblems[number] ?? [],
    })),
    ...lesson.quizQuestions.map(({ number }) => ({
      title: `Quiz question ${number}, as written`,
      templates: roots.quiz[number] ?? [],
    })),
  ]
}
