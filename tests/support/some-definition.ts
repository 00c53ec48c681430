/** Assessments for tests: what a test does not say is ordinary. */
import type { AssessmentDefinition, Slot } from '@/lib/assessment/definition'

type Exam = Extract<AssessmentDefinition, { readonly kind: 'exam' }>
type Homework = Extract<AssessmentDefinition, { readonly kind: 'homework' }>
type MasteryCheck = Extract<AssessmentDefinition, { readonly kind: 'mastery-check' }>

export function someSlot(slot: Partial<Slot>): Slot {
  return {
    id: 'a',
    points: 10,
    pick: { kind: 'question', questionId: 'entropy-of-a-coin' },
    hasPartialCredit: true,
    tryPercents: [100],
    variants: 1,
    streak: 1,
    ...slot,
  }
}

const common = {
  title: 'Cross-entropy',
  instructions: '',
  categoryId: null,
  opensAt: null,
  timeline: [],
  attemptsAllowed: 1,
  attemptCounts: 'best' as const,
  password: null,
  release: {
    score: { kind: 'now' as const },
    correctness: { kind: 'now' as const },
    feedback: { kind: 'now' as const },
    solution: { kind: 'after-last-try' as const },
  },
}

export function someExam(exam: Partial<Exam>): Exam {
  return {
    kind: 'exam',
    ...common,
    slots: [someSlot({})],
    isShuffled: false,
    timeLimitMinutes: null,
    navigation: 'free',
    isBalanced: false,
    ...exam,
  }
}

export function someHomework(homework: Partial<Homework>): Homework {
  return { kind: 'homework', ...common, slots: [someSlot({})], isShuffled: false, ...homework }
}

export function someMasteryCheck(check: Partial<MasteryCheck>): MasteryCheck {
  return {
    kind: 'mastery-check',
    ...common,
    timeLimitMinutes: null,
    points: 100,
    objectives: ['entropy'],
    maxError: 0.1,
    budget: 20,
    ...check,
  }
}
