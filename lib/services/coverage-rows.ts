// What the course's questions offer, objective by objective, and how much of it the slots of an assessment draw on.
import 'server-only'
import { coverage } from '@/lib/assessment/coverage'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { fittingQuestions } from '@/lib/assessment/fitting-questions'
import type { PoolQuestion } from '@/lib/assessment/pool-question'
import type { CoverageCell, CoverageRow } from '@/lib/contracts/assessment-review'

type Covered = {
  readonly definition: AssessmentDefinition
  readonly pool: readonly PoolQuestion[]
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
}

const difficulties = ['easy', 'medium', 'hard'] as const

/** In the order of the course; what nothing asks about is there too, so that a gap is seen. */
export function coverageRows({ definition, pool, objectives }: Covered): readonly CoverageRow[] {
  const slots = definition.kind === 'mastery-check' ? [] : definition.slots
  const covered = coverage({ definition: { slots }, pool })
  const total = covered.objectives.reduce((sum, { points }) => sum + points, 0)
  const drawn = new Set(slots.flatMap((slot) => fittingQuestions(slot, pool).map(({ questionId }) => questionId)))
  return objectives.map(({ id, title }) => {
    const own = covered.objectives.find(({ objectiveId }) => objectiveId === id)
    const asking = pool.filter((question) => question.objectives.includes(id))
    return {
      objectiveId: id,
      title,
      slots: own?.slots ?? 0,
      share: total === 0 ? null : (own?.points ?? 0) / total,
      cells: cellsOf(asking, drawn),
      kinds: kindsIn(asking).map((answerKind) => ({
        answerKind,
        cells: cellsOf(
          asking.filter(({ answerKinds }) => answerKinds.includes(answerKind)),
          drawn,
        ),
      })),
    }
  })
}

function cellsOf(questions: readonly PoolQuestion[], drawn: ReadonlySet<string>): readonly CoverageCell[] {
  return difficulties.map((difficulty) => {
    const own = questions.filter((question) => question.difficulty === difficulty)
    return { difficulty, available: own.length, drawn: own.filter(({ questionId }) => drawn.has(questionId)).length }
  })
}

function kindsIn(questions: readonly PoolQuestion[]): readonly string[] {
  return [...new Set(questions.flatMap(({ answerKinds }) => answerKinds))].toSorted()
}
