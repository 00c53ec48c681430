/** What a new assessment starts from: what most courses want, so that little has to be changed. */
import { addDays, atTime } from './add-days'
import type { AssessmentDefinition, AssessmentKind, CreditStep, ReleaseMoment, ReleaseRules } from './definition'
import type { LocalDateTime } from './local-date-time'

export type NewDefinition = {
  readonly kind: AssessmentKind
  readonly title: string
  /** What a clock in the course shows now. */
  readonly today: LocalDateTime
  /** Of the course, in the order they are taught. */
  readonly objectives: readonly string[]
}

/** @throws RangeError if a mastery check has no objective to check. */
export function defaultDefinition({ kind, title, today, objectives }: NewDefinition): AssessmentDefinition {
  const dueIn = (days: number, percent: number): CreditStep => ({
    until: atTime(addDays(today, days), '23:59'),
    percent,
  })
  const common = { title, instructions: '', categoryId: null, opensAt: null, password: null } as const
  switch (kind) {
    case 'homework':
      return {
        ...common,
        kind,
        timeline: [dueIn(7, 100), dueIn(9, 50)],
        attemptsAllowed: 1,
        attemptCounts: 'best',
        release: { ...all(now), solution: { kind: 'after-last-try' } },
        slots: [],
        isShuffled: false,
      }
    case 'exam':
      return {
        ...common,
        kind,
        timeline: [dueIn(7, 100)],
        attemptsAllowed: 1,
        attemptCounts: 'best',
        release: all({ kind: 'after-close' }),
        slots: [],
        isShuffled: true,
        timeLimitMinutes: 60,
        navigation: 'free',
        isBalanced: true,
      }
    case 'mastery-check':
      if (objectives.length === 0) throw new RangeError('a mastery check needs an objective')
      return {
        ...common,
        kind,
        timeline: [dueIn(14, 100)],
        attemptsAllowed: 3,
        attemptCounts: 'best',
        release: all({ kind: 'after-last-try' }),
        timeLimitMinutes: null,
        points: 10,
        objectives: objectives.slice(0, mostObjectives),
        maxError: 0.1,
        budget: Math.min(mostQuestions, questionsPerObjective * objectives.length),
      }
  }
}

/** The bounds of the definition, and how many answers an objective takes where nothing is known of it. */
const mostObjectives = 50
const mostQuestions = 200
const questionsPerObjective = 5
const now = { kind: 'now' } as const

function all(moment: ReleaseMoment): ReleaseRules {
  return { score: moment, correctness: moment, feedback: moment, solution: moment }
}
