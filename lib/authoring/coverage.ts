/** What the questions of a lesson ask: how many of each kind and difficulty about each objective, and where there is none. */
import { questionSchema } from '@/lib/problems/question'

export const coverageKinds = questionSchema.shape.kind.options
export const coverageDifficulties = questionSchema.shape.difficulty.options

export type CoveringQuestion = {
  readonly objectives: readonly string[]
  readonly kind: string
  readonly difficulty: string
  /** `open`: being written or reviewed, so that no student meets it yet. */
  readonly state: 'published' | 'open'
}
export type CoverageCount = { readonly published: number; readonly open: number }
export type CoverageCell = CoverageCount & { readonly difficulty: (typeof coverageDifficulties)[number] }
export type KindCoverage = {
  readonly kind: (typeof coverageKinds)[number]
  readonly cells: readonly CoverageCell[]
}
export type ObjectiveCoverage = {
  readonly objectiveId: string
  readonly kinds: readonly KindCoverage[]
  readonly all: CoverageCount
  /** Cells without a published question. */
  readonly holes: number
}

/** In the order of the objectives. A question that asks about two of them is counted for both. */
export function coverageOf(
  objectiveIds: readonly string[],
  questions: readonly CoveringQuestion[],
): readonly ObjectiveCoverage[] {
  return objectiveIds.map((objectiveId) => {
    const own = questions.filter(({ objectives }) => objectives.includes(objectiveId))
    const kinds = coverageKinds.map((kind) => ({
      kind,
      cells: coverageDifficulties.map((difficulty) => ({
        difficulty,
        ...countOf(own.filter((question) => question.kind === kind && question.difficulty === difficulty)),
      })),
    }))
    const holes = kinds.flatMap(({ cells }) => cells).filter(({ published }) => published === 0).length
    return { objectiveId, kinds, all: countOf(own), holes }
  })
}

function countOf(questions: readonly CoveringQuestion[]): CoverageCount {
  const published = questions.filter(({ state }) => state === 'published').length
  return { published, open: questions.length - published }
}
