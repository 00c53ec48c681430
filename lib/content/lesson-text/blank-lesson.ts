/** A lesson with nothing in it yet but the format's own headings. */
import type { Lesson } from '@/lib/content/lesson'
import { lessonToMarkdown } from '@/lib/content/lesson-to-markdown'

type Named = { readonly id: string; readonly number: string; readonly title: string; readonly phase: string }

export function blankLesson(named: Named): string {
  const lesson: Lesson = {
    ...named,
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
      objectives: 'By the end of this subject, you will be able to:',
      keyTerms: '',
      workedExamples: '',
      quiz: '',
      practiceProblems: '',
      summary: 'Key takeaways:',
      pitfalls: '',
      nextSteps: '',
    },
  }
  return lessonToMarkdown(lesson)
}
