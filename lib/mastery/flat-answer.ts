/**
 * One answer on flat arrays: predicted, then folded in place. The same model as `foldAnswer`, written for speed; a test holds the two
 * to each other on random logs.
 */
import type { Constants } from './constants'
import type { FlatLearner } from './flat-learner'
import type { FlatBank, FlatLog } from './flat-log'
import { approachOf, NOWHERE } from './practice'

/** What one answer was expected to be, and what it said; the arrays are indexed by place among the answer's objectives. */
export type FlatStep = {
  expectedScore: number
  graded: number
  allOrNone: number
  /** D1 and D2 in z, the learner's level without difficulty and easiness, and a. */
  slope: number
  curvature: number
  /** What an answer is expected to tell of z, −E[D2]: never negative, where the D2 of a lucky guess is. */
  information: number
  level: number
  discrimination: number
  hit: number
  rightKnown: number
  rightUnknown: number
  readonly judged: Float64Array
}

/** More objectives than a template has. */
const MOST_OBJECTIVES = 64

export function flatStep(): FlatStep {
  return {
    expectedScore: 0.5,
    graded: 0.5,
    allOrNone: 0.5,
    slope: 0.5,
    curvature: 0.5,
    information: 0.5,
    level: 0.5,
    discrimination: 1.5,
    hit: 0.5,
    rightKnown: 0.5,
    rightUnknown: 0.5,
    judged: new Float64Array(MOST_OBJECTIVES),
  }
}

export type FlatModel = {
  readonly log: FlatLog
  readonly bank: FlatBank
  readonly constants: Constants
  readonly learner: FlatLearner
  readonly step: FlatStep
}

/** Lets time pass for the rows of an answer, and opens those that were untouched. */
export function settle(answer: number, { log, learner, constants }: FlatModel): void {
  const extension = constants.extension
  const day = log.day[answer] ?? 0
  if (extension !== null) {
    const kept = extension.formKept
    learner.formMean *= kept
    learner.formVariance = kept * kept * learner.formVariance + (1 - kept * kept) * extension.formVariance
  }
  const start = log.objectiveStart[answer] ?? 0
  const end = log.objectiveStart[answer + 1] ?? 0
  // What is untouched is opened first: it takes advice from prerequisites as they were, and then has no time to fade.
  for (let place = start; place < end; place += 1) {
    const k = log.objective[place] ?? 0
    if (learner.objectiveStamp[k] !== learner.stamp) open(k, { day, log, learner, constants })
  }
  for (let place = start; place < end; place += 1) fade(log.objective[place] ?? 0, { day, learner, constants })
  const item = log.item[answer] ?? 0
  if (learner.itemStamp[item] === learner.stamp) return
  learner.itemStamp[item] = learner.stamp
  learner.familiarityMean[item] = 0
  learner.familiarityVariance[item] = constants.familiarityVariance
  learner.familiarityCount[item] = 0
}

type Row = { readonly day: number; readonly learner: FlatLearner; readonly constants: Constants }

function retained(k: number, { day, learner, constants }: Row): number {
  const days = day - (learner.day[k] ?? 0)
  if (!(days > 0)) return 1
  const scale = constants.forgettingScaleDays * (1 + (learner.practice[k] ?? 0)) ** constants.forgettingSpacing
  return (1 + days / scale) ** -constants.forgettingPower
}

function fade(k: number, row: Row): void {
  const { learner, constants } = row
  const kept = retained(k, row)
  const square = kept * kept
  learner.mean[k] = kept * (learner.mean[k] ?? 0)
  learner.variance[k] = square * (learner.variance[k] ?? 0) + (1 - square) * constants.objectiveVariance
  if (constants.extension === null) return
  const gap = learner.answers + 1 - (learner.objectiveAnswer[k] ?? 0)
  const form = gap === 1 ? constants.extension.objectiveFormKept : constants.extension.objectiveFormKept ** gap
  learner.objectiveFormMean[k] = form * (learner.objectiveFormMean[k] ?? 0)
  learner.objectiveFormVariance[k] =
    form * form * (learner.objectiveFormVariance[k] ?? 0) +
    (1 - form * form) * constants.extension.objectiveFormVariance
}

function open(k: number, row: Row & { readonly log: FlatLog }): void {
  const { learner, constants } = row
  learner.mean[k] = advised(k, row)
  learner.objectiveStamp[k] = learner.stamp
  learner.variance[k] = constants.objectiveVariance
  learner.practice[k] = 0
  learner.day[k] = row.day
  learner.objectiveAnswer[k] = learner.answers + 1
  learner.objectiveFormMean[k] = 0
  learner.objectiveFormVariance[k] = constants.extension?.objectiveFormVariance ?? 0
  learner.known[k] = constants.extension?.allOrNone.knownAtFirst ?? 0
}

/** Half the mean of the prerequisites' own, worked out the same way where they are untouched; the graph has no circle. */
function advised(k: number, row: Row & { readonly log: FlatLog }): number {
  const prerequisites = row.log.prerequisites[k] ?? []
  if (prerequisites.length === 0) return 0
  const { learner } = row
  let sum = 0
  for (const q of prerequisites) {
    const isTouched = learner.objectiveStamp[q] === learner.stamp
    sum += isTouched ? retained(q, row) * (learner.mean[q] ?? 0) : advised(q, row)
  }
  return (row.constants.prerequisiteShare * sum) / prerequisites.length
}

/** Fills the step with what is expected of an answer; `settle` comes before. */
export function forecastFlat(answer: number, model: FlatModel): void {
  const { log, bank, constants, learner, step } = model
  const item = log.item[answer] ?? 0
  const start = log.objectiveStart[answer] ?? 0
  const end = log.objectiveStart[answer + 1] ?? 0
  const weight = 1 / Math.max(1, end - start)
  const logDiscrimination = bank.logDiscrimination[item] ?? 0
  const discrimination = logDiscrimination === 0 ? 1 : Math.exp(logDiscrimination)
  let level = learner.generalMean + learner.formMean + (learner.familiarityMean[item] ?? 0)
  let spread = learner.generalVariance + learner.formVariance + (learner.familiarityVariance[item] ?? 0)
  let mean = -(bank.difficulty[item] ?? 0)
  let variance = bank.difficultyVariance[item] ?? 0
  for (let place = start; place < end; place += 1) {
    const k = log.objective[place] ?? 0
    level += weight * ((learner.mean[k] ?? 0) + (learner.objectiveFormMean[k] ?? 0))
    spread += weight * weight * ((learner.variance[k] ?? 0) + (learner.objectiveFormVariance[k] ?? 0))
    mean += weight * (bank.easiness[k] ?? 0)
    variance += weight * weight * (bank.easinessVariance[k] ?? 0)
  }
  if (start === end) {
    mean += constants.easiness.mean
    variance += constants.easiness.variance
    spread += constants.objectiveVariance
  }
  mean += discrimination * level
  variance += discrimination * discrimination * spread
  const guess = bank.guessFloor[item] ?? 0
  const shrinkage = 1 / Math.sqrt(1 + (Math.PI * variance) / 8)
  const known = logistic(shrinkage * mean)
  step.graded = guess + (1 - guess) * known
  step.level = level
  step.discrimination = discrimination
  weigh(log.score[answer] ?? 0, { step, shrinkage, known, guess })
  forecastKnowledge(answer, model)
}

/** What the second hypothesis expects; the same as the first where it is left out or has nothing to say. */
function forecastKnowledge(answer: number, { log, bank, constants, learner, step }: FlatModel): void {
  const item = log.item[answer] ?? 0
  const start = log.objectiveStart[answer] ?? 0
  const end = log.objectiveStart[answer + 1] ?? 0
  const allOrNone = constants.extension?.allOrNone
  step.expectedScore = step.graded
  step.allOrNone = step.graded
  if (allOrNone === undefined || learner.share === 0 || start === end) return
  let hit = 1
  for (let place = start; place < end; place += 1) hit *= learner.known[log.objective[place] ?? 0] ?? 0
  const guess = bank.guessFloor[item] ?? 0
  const shift = allOrNone.difficultyWeight * (bank.difficulty[item] ?? 0)
  step.hit = hit
  step.rightKnown = guess + (1 - guess) * logistic(allOrNone.levelKnown - shift)
  step.rightUnknown = guess + (1 - guess) * logistic(allOrNone.levelUnknown - shift)
  step.allOrNone = hit * step.rightKnown + (1 - hit) * step.rightUnknown
  step.expectedScore = learner.share * step.allOrNone + (1 - learner.share) * step.graded
}

type Weighing = {
  readonly step: FlatStep
  readonly shrinkage: number
  readonly known: number
  readonly guess: number
}

/** D1 and D2 of a score: the right and the wrong answer's mixed. */
function weigh(score: number, { step, shrinkage, known, guess }: Weighing): void {
  const unknown = 1 - known
  const wrongSlope = -shrinkage * known
  const wrongCurvature = -shrinkage * shrinkage * known * unknown
  const rightSlope = step.graded > 0 ? ((1 - guess) * shrinkage * known * unknown) / step.graded : 0
  const rightCurvature = rightSlope * shrinkage * (1 - 2 * known) - rightSlope * rightSlope
  step.slope = score * rightSlope + (1 - score) * wrongSlope
  step.curvature = score * rightCurvature + (1 - score) * wrongCurvature
  // p'²/(p(1 − p)) with p' = (1 − c)κs(1 − s) and 1 − p = (1 − c)(1 − s).
  step.information = step.graded > 0 ? ((1 - guess) * shrinkage * shrinkage * known * known * unknown) / step.graded : 0
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** Folds the answer in: evidence, then practice. `forecastFlat` comes before. */
export function foldFlat(answer: number, model: FlatModel): void {
  const { log, constants, learner, step } = model
  const score = log.score[answer] ?? 0
  const slope = step.discrimination * step.slope
  const curvature = step.discrimination * step.discrimination * step.curvature
  foldKnowledge(answer, model)
  const general = learner.generalVariance
  learner.generalMean += general * slope
  learner.generalVariance = Math.min(
    constants.generalVariance,
    general + general * general * curvature + constants.generalDrift,
  )
  learner.formMean += learner.formVariance * slope
  learner.formVariance += learner.formVariance * learner.formVariance * curvature
  learner.answers += 1
  foldObjectives(answer, { model, slope, curvature })
  const item = log.item[answer] ?? 0
  const variance = learner.familiarityVariance[item] ?? 0
  const count = learner.familiarityCount[item] ?? 0
  const gain = score * constants.familiarityGainWhenRight + (1 - score) * constants.familiarityGainWhenWrong
  learner.familiarityMean[item] = (learner.familiarityMean[item] ?? 0) + variance * slope + gain / (1 + count)
  learner.familiarityVariance[item] = variance + variance * variance * curvature
  learner.familiarityCount[item] = count + 1
}

type Fold = { readonly model: FlatModel; readonly slope: number; readonly curvature: number }

function foldObjectives(answer: number, { model: { log, constants, learner }, slope, curvature }: Fold): void {
  const start = log.objectiveStart[answer] ?? 0
  const end = log.objectiveStart[answer + 1] ?? 0
  const weight = 1 / Math.max(1, end - start)
  const score = log.score[answer] ?? 0
  const gain = weight * (score * constants.gainWhenRight + (1 - score) * constants.gainWhenWrong)
  const below = approachOf(constants, weight)
  for (let place = start; place < end; place += 1) {
    const k = log.objective[place] ?? 0
    const practice = learner.practice[k] ?? 0
    const fading = (1 + practice) ** -constants.gainFading
    const reach = weight * (learner.variance[k] ?? 0)
    const judged = (learner.mean[k] ?? 0) + reach * slope
    const doubt = (learner.variance[k] ?? 0) + reach * reach * curvature
    const { share, ceiling, doubtKept, doubtAdded } = judged < below.ceiling ? below : NOWHERE
    learner.mean[k] = judged + gain * fading + share * (ceiling - judged)
    learner.variance[k] = doubtKept * doubt + doubtAdded + constants.practiceVariance * fading
    learner.practice[k] = practice + weight
    learner.day[k] = log.day[answer] ?? 0
    const formReach = weight * (learner.objectiveFormVariance[k] ?? 0)
    learner.objectiveFormMean[k] = (learner.objectiveFormMean[k] ?? 0) + formReach * slope
    learner.objectiveFormVariance[k] = (learner.objectiveFormVariance[k] ?? 0) + formReach * formReach * curvature
    learner.objectiveAnswer[k] = learner.answers
  }
}

const LEAST_SHARE = 1e-5

/** P(known) of the answer's objectives and the share of the second hypothesis. */
function foldKnowledge(answer: number, { log, constants, learner, step }: FlatModel): void {
  const allOrNone = constants.extension?.allOrNone
  const start = log.objectiveStart[answer] ?? 0
  const end = log.objectiveStart[answer + 1] ?? 0
  if (allOrNone === undefined || learner.share === 0 || start === end) return
  const score = log.score[answer] ?? 0
  for (let place = start; place < end; place += 1) {
    const k = log.objective[place] ?? 0
    const before = learner.known[k] ?? 0
    const rest = before > 0 ? step.hit / before : 0
    const rightIfKnown = rest * step.rightKnown + (1 - rest) * step.rightUnknown
    const right = Math.min(1, (before * rightIfKnown) / step.allOrNone)
    const wrong = Math.min(1, (before * (1 - rightIfKnown)) / (1 - step.allOrNone))
    const after = score * right + (1 - score) * wrong
    let ready = 1
    for (const q of log.prerequisites[k] ?? [])
      ready *= learner.objectiveStamp[q] === learner.stamp ? (learner.known[q] ?? 0) : allOrNone.knownAtFirst
    const teaching = allOrNone.learning * (allOrNone.learningUnready + (1 - allOrNone.learningUnready) * ready)
    step.judged[place - start] = after + (1 - after) * teaching
  }
  for (let place = start; place < end; place += 1)
    learner.known[log.objective[place] ?? 0] = step.judged[place - start] ?? 0
  const right = rivalled(learner.share, { own: step.allOrNone, other: step.graded })
  const wrong = rivalled(learner.share, { own: 1 - step.allOrNone, other: 1 - step.graded })
  learner.share = score * right + (1 - score) * wrong
}

function rivalled(share: number, { own, other }: { readonly own: number; readonly other: number }): number {
  if (share >= 1) return share
  const total = share * own + (1 - share) * other
  return total > 0 ? Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, (share * own) / total)) : share
}
