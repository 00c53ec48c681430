/** An answer to come on a template: what is expected of it, and how either outcome would move what is believed. */
import { type KnowledgePrediction, shareAfter } from './all-or-none'
import { sigmoid } from './logistic'
import type { ScoreSheet, SheetRow } from './score-sheet'
import type { PoolEntry } from './state'

/** Hundreds are foreseen for one choice: one is written over and over. */
export type ForeseenAnswer = {
  expectedScore: number
  /** Answers on this template so far. */
  timesSeen: number
  /** What m_g and v_g are multiplied with, and m_k and v_k: a and a/|K|. */
  discrimination: number
  ownShare: number
  /** D1 and D2 after either outcome. */
  slopeIfRight: number
  curvatureIfRight: number
  slopeIfWrong: number
  curvatureIfWrong: number
  /** What the second hypothesis expects, and its share after either outcome; without meaning where it is left out. */
  readonly knowledge: { -readonly [Key in keyof KnowledgePrediction]: number }
  shareIfRight: number
  shareIfWrong: number
}

/** To be written to. Each number begins with a fraction, so that the engine never takes it for an integer. */
export function blankAnswer(): ForeseenAnswer {
  return {
    expectedScore: 0.5,
    timesSeen: 0,
    discrimination: 0.5,
    ownShare: 0.5,
    slopeIfRight: 0.5,
    curvatureIfRight: 0.5,
    slopeIfWrong: 0.5,
    curvatureIfWrong: 0.5,
    knowledge: { hit: 0.5, rightKnown: 0.5, rightUnknown: 0.5, expectedScore: 0.5 },
    shareIfRight: 0.5,
    shareIfWrong: 0.5,
  }
}

type Asked = { readonly rows: readonly SheetRow[]; readonly sheet: ScoreSheet; readonly into: ForeseenAnswer }

/** The formulas of `prediction` and `all-or-none`, to the bit, without a record for each. */
export function foresee(template: PoolEntry, { rows, sheet, into }: Asked): void {
  const { state, constants } = sheet.course.reading
  const { guessFloor, difficulty, discrimination = 1 } = template
  const familiarity = sheet.course.familiarity.get(template.questionId)
  const square = discrimination * discrimination
  const share = 1 / rows.length
  const familiarityMean = familiarity === undefined ? 0 : familiarity.mean
  const familiarityVariance = familiarity === undefined ? constants.familiarityVariance : familiarity.variance
  let mean = discrimination * (state.general.mean + familiarityMean + sheet.form.mean) - difficulty.mean
  let variance = square * (state.general.variance + familiarityVariance + sheet.form.variance) + difficulty.variance
  let hit = 1
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]
    if (row === undefined) continue
    mean += share * (discrimination * (row.ownMean + row.formMean) + row.easinessMean)
    variance += share * share * (square * (row.ownVariance + row.formVariance) + row.easinessVariance)
    hit *= row.knownBefore
  }
  const shrinkage = 1 / Math.sqrt(1 + (Math.PI * variance) / 8)
  const known = sigmoid(shrinkage * mean)
  const graded = guessFloor + (1 - guessFloor) * known
  const slope = ((1 - guessFloor) * shrinkage * known * (1 - known)) / graded
  into.timesSeen = familiarity === undefined ? 0 : familiarity.answerCount
  into.discrimination = discrimination
  into.ownShare = discrimination * share
  into.slopeIfRight = slope
  into.curvatureIfRight = slope * shrinkage * (1 - 2 * known) - slope * slope
  into.slopeIfWrong = -shrinkage * known
  into.curvatureIfWrong = -shrinkage * shrinkage * known * (1 - known)
  into.expectedScore = graded
  if (sheet.allOrNone !== null) {
    const { allOrNone, share: believed } = sheet
    const shift = allOrNone.difficultyWeight * difficulty.mean
    const rightKnown = guessFloor + (1 - guessFloor) * sigmoid(allOrNone.levelKnown - shift)
    const rightUnknown = guessFloor + (1 - guessFloor) * sigmoid(allOrNone.levelUnknown - shift)
    const right = hit * rightKnown + (1 - hit) * rightUnknown
    into.knowledge.hit = hit
    into.knowledge.rightKnown = rightKnown
    into.knowledge.rightUnknown = rightUnknown
    into.knowledge.expectedScore = right
    into.expectedScore = believed * right + (1 - believed) * graded
    into.shareIfRight = shareAfter(believed, { allOrNone: right, graded, outcome: 'right' })
    into.shareIfWrong = shareAfter(believed, { allOrNone: right, graded, outcome: 'wrong' })
  }
}
