/** Rows of a roll-up with the same key made into one, from the first to the last. */
import type {
  ActivityTally,
  AnswerSums,
  MistakeTally,
  ObjectiveTally,
  QuestionTally,
  ReliabilityTally,
} from './tally-rows'

export function addActivity(rows: readonly ActivityTally[]): readonly ActivityTally[] {
  return added(rows, { keyOf: ({ day }) => day, add: (sum, row) => ({ ...row, ...addedSums(sum, row) }) })
}

export function addObjectives(rows: readonly ObjectiveTally[]): readonly ObjectiveTally[] {
  return added(rows, {
    keyOf: ({ objectiveId, week }) => `${week} ${objectiveId}`,
    add: (sum, row) => ({ ...row, ...addedSums(sum, row) }),
  })
}

export function addMistakes(rows: readonly MistakeTally[]): readonly MistakeTally[] {
  return added(rows, {
    keyOf: ({ objectiveId, mistake, week }) => `${week} ${objectiveId} ${mistake}`,
    add: (sum, row) => ({
      ...row,
      opportunities: sum.opportunities + row.opportunities,
      count: sum.count + row.count,
      lastSubmissionId: row.lastSubmissionId ?? sum.lastSubmissionId,
    }),
  })
}

export function addQuestions(rows: readonly QuestionTally[]): readonly QuestionTally[] {
  return added(rows, {
    keyOf: ({ questionId, version }) => `${version} ${questionId}`,
    add: (sum, row) => ({
      ...row,
      ...addedSums(sum, row),
      scoreSquareSum: sum.scoreSquareSum + row.scoreSquareSum,
      firstScore: sum.firstScore,
      bestScore: Math.max(sum.bestScore, row.bestScore),
      firstAnsweredAt: sum.firstAnsweredAt,
    }),
  })
}

export function addReliability(rows: readonly ReliabilityTally[]): readonly ReliabilityTally[] {
  return added(rows, {
    keyOf: ({ source, bin }) => `${source} ${bin}`,
    add: (sum, row) => ({
      ...row,
      count: sum.count + row.count,
      predictedSum: sum.predictedSum + row.predictedSum,
      observedSum: sum.observedSum + row.observedSum,
    }),
  })
}

function addedSums(sum: AnswerSums, row: AnswerSums): AnswerSums {
  return {
    answers: sum.answers + row.answers,
    scoreSum: sum.scoreSum + row.scoreSum,
    fullCount: sum.fullCount + row.fullCount,
    seconds: sum.seconds + row.seconds,
  }
}

type Adding<Row> = {
  readonly keyOf: (row: Row) => string
  readonly add: (sum: Row, row: Row) => Row
}

function added<Row>(rows: readonly Row[], { keyOf, add }: Adding<Row>): readonly Row[] {
  const sums = new Map<string, Row>()
  for (const row of rows) {
    const key = keyOf(row)
    const sum = sums.get(key)
    sums.set(key, sum === undefined ? row : add(sum, row))
  }
  return [...sums.values()]
}
