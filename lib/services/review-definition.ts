// Everything that is to be said of an assessment before students meet it: dates, slots, and whether the bank can fill them.
import 'server-only'
import { checkCategory } from '@/lib/assessment/check-category'
import { checkDefinition } from '@/lib/assessment/check-definition'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { lintBlueprint } from '@/lib/assessment/lint-blueprint'
import { namedObjectives } from '@/lib/assessment/named-content'
import type { AssessmentFinding } from '@/lib/contracts/assessment-review'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { getGradebookRules } from '@/lib/db/queries/gradebook-category'
import { type AssessmentQuestion, listAssessmentPool } from './assessment-pool'

type Reviewed = {
  readonly course: { readonly id: string; readonly timeZone: string }
  readonly definition: AssessmentDefinition
}

export async function reviewDefinition({ course, definition }: Reviewed): Promise<readonly AssessmentFinding[]> {
  const [pool, objectives, rules] = await Promise.all([
    listAssessmentPool(course.id),
    listCourseObjectives(db, course.id),
    getGradebookRules(db, course.id),
  ])
  const findings = [
    ...checkDefinition({ definition, timeZone: course.timeZone }),
    ...checkPool(definition, pool),
    ...checkCategory(definition, rules),
  ]
  const titles = new Map([
    ...objectives.map(({ id, title }) => [id, title] as const),
    ...pool.map(({ questionId, title }) => [questionId, title] as const),
  ])
  return findings.map((finding) => ({ ...finding, words: withTitles(finding.words, titles) }))
}

/** The rules know ids alone; a person knows titles. */
function withTitles(words: string, titles: ReadonlyMap<string, string>): string {
  return words.replaceAll(/"([^"]+)"/g, (_quoted, id: string) => `“${titles.get(id) ?? id}”`)
}

/** What stops it from being published. */
export function errorsOf(findings: readonly AssessmentFinding[]): readonly AssessmentFinding[] {
  return findings.filter(({ severity }) => severity === 'error')
}

function checkPool(
  definition: AssessmentDefinition,
  pool: readonly AssessmentQuestion[],
): readonly AssessmentFinding[] {
  const untaught = checkTaught(definition, pool)
  if (definition.kind === 'mastery-check') return untaught
  return [...untaught, ...lintBlueprint({ definition, pool })]
}

/** What a copy brought along from another course, or what has left this one since. */
function checkTaught(
  definition: AssessmentDefinition,
  pool: readonly AssessmentQuestion[],
): readonly AssessmentFinding[] {
  const taught = new Set(pool.flatMap(({ objectives }) => objectives))
  const untaught = namedObjectives(definition).filter((id) => !taught.has(id))
  return untaught.map((id) => {
    const words = `No question of this course asks about "${id}". Take it out.`
    return { kind: 'untaught', severity: 'error', words, slotIds: slotsNaming(definition, id) }
  })
}

function slotsNaming(definition: AssessmentDefinition, objectiveId: string): readonly string[] {
  if (definition.kind === 'mastery-check') return []
  const naming = definition.slots.filter(
    ({ pick }) => pick.kind === 'objectives' && pick.objectives.includes(objectiveId),
  )
  return naming.map(({ id }) => id)
}
