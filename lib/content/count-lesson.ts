/** How much of each kind a lesson holds. */
import type { Lesson, LessonCounts } from './lesson'

const TABLE_RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/gm

export function countLesson(lesson: Lesson): LessonCounts {
  return {
    objectives: lesson.objectives.length,
    keyTerms: lesson.keyTerms.length,
    workedExamples: lesson.workedExamples.length,
    quizQuestions: lesson.quizQuestions.length,
    practiceProblems: lesson.practiceProblems.length,
    takeaways: lesson.takeaways.length,
    pitfalls: lesson.pitfalls.length,
    tables: listMarkdown(lesson).reduce((count, text) => count + countTables(text), 0),
  }
}

function countTables(markdown: string): number {
  return markdown.match(TABLE_RULE)?.filter((rule) => rule.includes('|')).length ?? 0
}

/** Every Markdown text of the lesson, in its order. */
export function listMarkdown(lesson: Lesson): readonly string[] {
  return [
    lesson.leads.objectives,
    ...lesson.objectives,
    ...lesson.sections.flatMap((section) => section.blocks.map((block) => block.markdown)),
    lesson.leads.keyTerms,
    ...lesson.keyTerms,
    lesson.leads.workedExamples,
    ...lesson.workedExamples.map((example) => example.markdown),
    lesson.leads.quiz,
    ...lesson.quizQuestions.flatMap((question) => [
      question.prompt,
      ...question.options.flatMap((option) => [option.text, option.feedback]),
    ]),
    lesson.leads.practiceProblems,
    ...lesson.practiceProblems.flatMap((problem) => [problem.prompt, problem.answer]),
    lesson.leads.summary,
    ...lesson.takeaways,
    lesson.leads.pitfalls,
    ...lesson.pitfalls.flatMap((pitfall) => [pitfall.title, pitfall.markdown]),
    lesson.leads.nextSteps,
  ]
}
