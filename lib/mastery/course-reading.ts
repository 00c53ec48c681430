/** Every objective of a course as one learner stands on it now: worked out once for one choice. */
import { type ObjectiveTerm, objectiveTerm } from './answer-terms'
import { type ChoiceRules, choiceRules } from './choice-rules'
import type { Constants } from './constants'
import { type ObjectiveGraph, type ObjectiveReading, toObjectiveGraph } from './objective-belief-at'
import { type ObjectiveStake, objectiveStake } from './objective-stake'
import { mixedLevelAt, type Standing, standingAt } from './standing'
import type { Familiarity, LearnerState, ObjectiveNode, PoolEntry } from './state'

export type CourseQuestion = {
  readonly state: LearnerState
  readonly pool: readonly PoolEntry[]
  readonly objectives: readonly ObjectiveNode[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly constants: Constants
  readonly rules?: ChoiceRules
}

export type CourseReading = {
  readonly rules: ChoiceRules
  readonly reading: ObjectiveReading
  readonly objectives: ObjectiveGraph
  /** In the order of the course. */
  readonly levels: ReadonlyMap<string, Standing>
  readonly terms: ReadonlyMap<string, ObjectiveTerm>
  readonly stakes: ReadonlyMap<string, ObjectiveStake>
  /** Templates that practise an objective of the course, by id. */
  readonly pool: readonly PoolEntry[]
  /** Objectives some template practises. */
  readonly practised: ReadonlySet<string>
  readonly open: ReadonlySet<string>
  /** The last few templates the learner met, newest first; one that left the pool is left out. */
  readonly recentTemplates: readonly PoolEntry[]
  /** Of the templates met, by id: a choice asks for hundreds. */
  readonly familiarity: ReadonlyMap<string, Familiarity>
}

/** Levels, and what is open, at a moment. */
export function readCourse(question: CourseQuestion): CourseReading {
  const { state, pool, objectives: nodes, now, constants, rules = choiceRules } = question
  const objectives = toObjectiveGraph(nodes)
  const reading = { state, objectives, at: now, constants }
  const terms = new Map(nodes.map(({ id }) => [id, objectiveTerm(id, reading)] as const))
  const levels = new Map<string, Standing>()
  const stakes = new Map<string, ObjectiveStake>()
  for (const { id } of nodes) {
    const level = mixedLevelAt(id, reading)
    const standing = standingAt(id, { level, reading })
    levels.set(id, standing)
    stakes.set(id, objectiveStake({ standing, level }, reading))
  }
  const { known, practised } = practisedBy(pool, objectives)
  const isPassed = (id: string) => !practised.has(id) || isPrerequisiteMet(levels.get(id), constants)
  const open = nodes.filter((node) => {
    const status = levels.get(node.id)?.status
    return status === 'review-due' || (status !== 'mastered' && node.prerequisites.every(isPassed))
  })
  const recentTemplates = state.recentQuestions.flatMap((id) => pool.find(({ questionId }) => questionId === id) ?? [])
  const openIds = new Set(open.map(({ id }) => id))
  const familiarity = new Map(state.familiarity.map((row) => [row.questionId, row]))
  const found = { levels, terms, stakes, practised, open: openIds, recentTemplates, familiarity }
  return { rules, reading, objectives, pool: known, ...found }
}

/**
 * The objectives a learner may practise now: not mastered, with every prerequisite declared or at P ≥ 0.9; and those due for
 * review. A prerequisite outside the course, or one no template practises, holds nobody up.
 */
export function listOpenObjectives(question: CourseQuestion): readonly string[] {
  return [...readCourse(question).open]
}

/** Declared once, or nearly certain now. An objective that is not in the course counts as met. */
export function isPrerequisiteMet(level: Standing | undefined, constants: Constants): boolean {
  if (!level) return true
  return level.declaredAt !== null || level.masteryProbability >= constants.openAt
}

/** The templates that practise an objective of the course, and the objectives they practise. */
function practisedBy(pool: readonly PoolEntry[], objectives: ObjectiveGraph) {
  const known: PoolEntry[] = []
  const practised = new Set<string>()
  for (const entry of pool) {
    let isKnown = false
    for (const id of entry.objectives) {
      if (!practised.has(id)) {
        if (!objectives.has(id)) continue
        practised.add(id)
      }
      isKnown = true
    }
    if (isKnown) known.push(entry)
  }
  return { known, practised }
}
