/** What chooses a simulated student's next problem: the app's own policy, or one objective after another at random. */
import type { ProblemChoice } from '@/lib/db/queries/stored-choice'
import { type Calibration, calibratedTemplate } from '@/lib/mastery/calibration'
import { chooseNext } from '@/lib/mastery/choose-next'
import type { LearnerState, ObjectiveNode } from '@/lib/mastery/state'
import type { Chance } from './chance'
import type { SimulatedQuestion } from './simulated-question'

export type Chosen = { readonly question: SimulatedQuestion; readonly choice: ProblemChoice }

export type Asking = {
  readonly state: LearnerState
  readonly now: number
  readonly chance: Chance
}

/** Null where there is nothing more to practise just now. */
export type ProblemChooser = (asking: Asking) => Chosen | null

export type Course = {
  readonly questions: readonly SimulatedQuestion[]
  readonly nodes: readonly ObjectiveNode[]
  readonly calibration: Calibration
}

export function adaptiveChooser({ questions, nodes, calibration }: Course): ProblemChooser {
  const { constants } = calibration
  const pool = questions.map(({ usable }) => calibratedTemplate(usable.poolEntry, calibration))
  const byId = new Map(questions.map((question) => [question.usable.poolEntry.questionId, question] as const))
  return ({ state, now, chance }) => {
    const seed = Math.floor(chance.uniform() * 2 ** 32)
    const choice = chooseNext({ state, pool, objectives: nodes, now, seed, constants })
    const question = choice.kind === 'problem' ? byId.get(choice.questionId) : undefined
    return choice.kind === 'problem' && question !== undefined ? { question, choice } : null
  }
}

/** Not on the objective just practised, nor a question of the last few, where there is another. */
export function interleavedChooser({ questions, nodes }: Course): ProblemChooser {
  const asked = nodes.flatMap(({ id }) => {
    const own = questions.filter(({ usable }) => usable.poolEntry.objectives[0] === id)
    return own.length === 0 ? [] : [{ id, own }]
  })
  const objectiveOf = new Map(
    questions.map(({ usable }) => [usable.poolEntry.questionId, usable.poolEntry.objectives[0]]),
  )
  return ({ state, chance }) => {
    if (asked.length === 0) return null
    const [latest = ''] = state.recentQuestions
    const after = objectiveOf.get(latest) ?? null
    const others = asked.filter(({ id }) => id !== after)
    const { id: objectiveId, own } = chance.oneOf(others.length > 0 ? others : asked)
    const fresh = own.filter(({ usable }) => !state.recentQuestions.includes(usable.poolEntry.questionId))
    const question = chance.oneOf(fresh.length > 0 ? fresh : own)
    const { questionId } = question.usable.poolEntry
    const reason =
      after === null
        ? { kind: 'first-look' as const, objectiveId }
        : { kind: 'interleave' as const, objectiveId, after }
    return { question, choice: { kind: 'problem', questionId, objectiveId, reason, candidates: [] } }
  }
}
