/** A lesson with nothing in it, and what a test puts there. */
import type { Lesson } from '@/lib/content/lesson'

export const noLeads = {
  objectives: '',
  keyTerms: '',
  workedExamples: '',
  quiz: '',
  practiceProblems: '',
  summary: '',
  pitfalls: '',
  nextSteps: '',
} as const satisfies Lesson['leads']

export function makeLesson(own: Partial<Lesson> = {}): Lesson {
  return {
    id: '01-02-coins',
    number: '1.2',
    title: 'Coins',
    phase: 'Chance',
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
    leads: noLeads,
    ...own,
  }
}
