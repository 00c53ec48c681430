// Until when help is reckoned, and what is due then.
import 'server-only'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { resolveSchedule } from '@/lib/assessment/schedule'
import type { HelpGoal } from '@/lib/contracts/analytics/needs'
import { db } from '@/lib/db/client'
import { listAssessments } from '@/lib/db/queries/assessment'
import type { UsableQuestion } from '@/lib/services/usable-questions'

const millisecondsPerDay = 86_400_000
/** Nobody's practice can be foreseen further. */
const HORIZON_DAYS = 28

export type DueAssessment = {
  readonly id: string
  readonly title: string
  /** Milliseconds since the epoch. */
  readonly closesAt: number
  readonly definition: AssessmentDefinition
}

type Course = { readonly id: string; readonly timeZone: string }

/** Published, not archived, with a close; the next first. */
export async function listDueAssessments({ id, timeZone }: Course): Promise<readonly DueAssessment[]> {
  const assessments = await listAssessments(db, id)
  return assessments
    .filter(({ publishedAt, archivedAt }) => publishedAt !== null && archivedAt === null)
    .flatMap(({ id: assessmentId, definition }) => {
      const { closesAt } = resolveSchedule({ definition, timeZone, accommodations: [] })
      return closesAt === null ? [] : { id: assessmentId, title: definition.title, closesAt, definition }
    })
    .toSorted((a, b) => a.closesAt - b.closesAt)
}

export type GoalAhead = { readonly goal: HelpGoal; readonly until: number; readonly due: readonly string[] }

/** The next close within four weeks; else four weeks, and nothing due. */
export function findHelpGoal(
  assessments: readonly DueAssessment[],
  { now, questions }: { readonly now: number; readonly questions: readonly UsableQuestion[] },
): GoalAhead {
  const horizon = now + HORIZON_DAYS * millisecondsPerDay
  const next = assessments.find(({ closesAt }) => closesAt > now && closesAt <= horizon)
  if (next === undefined) {
    const goal = { kind: 'horizon', at: new Date(horizon).toISOString(), daysLeft: HORIZON_DAYS } as const
    return { goal, until: horizon, due: [] }
  }
  const daysLeft = (next.closesAt - now) / millisecondsPerDay
  return {
    goal: {
      kind: 'assessment',
      at: new Date(next.closesAt).toISOString(),
      title: next.title,
      assessmentId: next.id,
      daysLeft,
    },
    until: next.closesAt,
    due: objectivesOf(next.definition, questions),
  }
}

/** Those its questions ask for, drawn or named. */
function objectivesOf(definition: AssessmentDefinition, questions: readonly UsableQuestion[]): readonly string[] {
  if (definition.kind === 'mastery-check') return definition.objectives
  const ofQuestion = new Map(questions.map(({ poolEntry }) => [poolEntry.questionId, poolEntry.objectives]))
  const objectives = definition.slots.flatMap(({ pick }) =>
    pick.kind === 'objectives' ? pick.objectives : (ofQuestion.get(pick.questionId) ?? []),
  )
  return [...new Set(objectives)]
}
