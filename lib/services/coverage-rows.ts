// What the course's questions offer, objective by objective, and how much of it the slots of an assessment draw on.
import 'server-only'
import { coverage } from '@/lib/assessment/coverage'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import type { PoolQuestion } from '@/lib/assessment/pool-question'
import type { CoverageRow } from '@/lib/contracts/assessment-review'

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
  return objectives.map(({ id, title }) => {
    const own = covered.objectives.find(({ objectiveId }) => objectiveId === id)
    return {
      objectiveId: id,
      title,
      slots: own?.slots ?? 0,
      share: total === 0 ? null : (own?.points ?? 0) / total,
      kinds: kindsOn(id, pool).map((answerKind) => ({
        answerKind,
        cells: difficulties.map((difficulty) => ({
          difficulty,
          available: countOf(pool, { objectiveId: id, answerKind, difficulty }),
          drawn: covered.cells.find(sameCell({ objectiveId: id, answerKind, difficulty }))?.questions ?? 0,
        })),
      })),
    }
  })
}

type Place = Pick<PoolQuestion, 'difficulty'> & { readonly objectiveId: string; readonly answerKind: string }

function sameCell(place: Place) {
  return (cell: Place) =>
    cell.objectiveId === place.objectiveId &&
    cell.answerKind === place.answerKind &&
    cell.difficulty === place.difficulty
}

function kindsOn(objectiveId: string, pool: readonly PoolQuestion[]): readonly string[] {
  const asking = pool.filter(({ objectives }) => objectives.includes(objectiveId))
  return [...new Set(asking.flatMap(({ answerKinds }) => answerKinds))].toSorted()
}

function countOf(pool: readonly PoolQuestion[], { objectiveId, answerKind, difficulty }: Place): number {
  return pool.filter(
    (question) =>
      question.difficulty === difficulty &&
      question.objectives.includes(objectiveId) &&
      question.answerKinds.includes(answerKind),
  ).length
}
