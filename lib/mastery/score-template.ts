/**
 * What one more answer on a template is worth. Hundreds of templates are scored for one choice, so what does not depend on the
 * template stands in the sheet, and little is made by the way.
 */
import { type KnowledgePrediction, knownAfter, predictKnowledge, shareAfter } from './all-or-none'
import { objectiveTerm } from './answer-terms'
import { candidateWeight } from './candidate-weight'
import { masteryOf } from './mixed-level'
import { binaryEntropy, type ObjectiveStake } from './objective-stake'
import { ownEntry } from './own-entry'
import { type Evidence, evidenceOfRight, evidenceOfWrong, predict } from './prediction'
import type { ScoreSheet, SheetRow } from './score-sheet'
import type { Candidate, PoolEntry } from './state'

/**
 * V = weight·((1 − P_k)·gc·(1 + n_k)^(−ga)/|K| + λ·I) − 0.01·(times seen), I = H(P_k) − E_y H(P_k after y) in nats: learning where it is
 * missing, plus the doubt an answer removes about the mastery decision, less what the template has lost by being known. The best over
 * the objectives it is wanted for, a tie going to the first named; null where the template has to wait.
 */
export function scoreTemplate(template: PoolEntry, sheet: ScoreSheet): Candidate | null {
  const rows = rowsOf(template, sheet)
  if (rows === null) return null
  const { constants } = sheet.course.reading
  const answer = answerOf(template, { rows, sheet })
  const weight = candidateWeight(template, sheet)
  const exposure = constants.exposureCost * answer.timesSeen
  let best: Candidate | null = null
  for (const row of rows) {
    if (!row.isWanted) continue
    const learning = sheet.counts === 'information' ? 0 : row.stake.learning * (1 / rows.length)
    const information = doubtRemoved(row.stake, answer)
    const value = weight * (learning + constants.informationWeight * information) - exposure
    if (best && best.value >= value) continue
    const { questionId } = template
    const { expectedScore } = answer
    best = { questionId, objectiveId: row.objectiveId, value, learning, information, weight, expectedScore }
  }
  return best
}

/** Of each objective once; null where nothing is wanted of it, or something it needs is closed. */
function rowsOf({ objectives }: PoolEntry, { rows, course }: ScoreSheet): readonly SheetRow[] | null {
  const own: SheetRow[] = []
  let isWanted = false
  for (let place = 0; place < objectives.length; place += 1) {
    const objectiveId = objectives[place]
    if (objectiveId === undefined || (place > 0 && objectives.indexOf(objectiveId) < place)) continue
    const row = rows.get(objectiveId)
    if (row?.isClosed) return null
    if (row?.isWanted) isWanted = true
    own.push(row ?? { ...elsewhere, objectiveId, term: objectiveTerm(objectiveId, course.reading) })
  }
  return isWanted ? own : null
}

/** An objective outside the course is at no stake. */
const elsewhere = {
  stake: {
    level: { graded: { mean: 0, variance: 1 }, share: 0, known: 0, constants: null },
    own: { mean: 0, variance: 0 },
    learning: 0,
    doubt: 0,
  },
  isWanted: false,
  isClosed: false,
}

/** An answer to come: what is expected of it, and how either outcome would move what is believed. */
type Answer = {
  readonly expectedScore: number
  /** Answers on this template so far. */
  readonly timesSeen: number
  readonly threshold: number
  readonly generalReach: number
  /** What m_k and v_k are multiplied with: a/|K|. */
  readonly ownShare: number
  readonly right: Evidence
  readonly wrong: Evidence
  /** Null where there is no second hypothesis; with it, its share after either outcome. */
  readonly knowledge: KnowledgePrediction | null
  readonly shareIfRight: number
  readonly shareIfWrong: number
}

type Asked = { readonly rows: readonly SheetRow[]; readonly sheet: ScoreSheet }

function answerOf(template: PoolEntry, { rows, sheet }: Asked): Answer {
  const { state, constants } = sheet.course.reading
  const { guessFloor, difficulty, discrimination = 1 } = template
  const familiarity = ownEntry(state.familiarity, template.questionId)
  const familiarityVariance = familiarity ? familiarity.variance : constants.familiarityVariance
  const { form } = sheet
  const square = discrimination * discrimination
  const share = 1 / rows.length
  let mean = discrimination * (state.general.mean + (familiarity ? familiarity.mean : 0) + form.mean) - difficulty.mean
  let variance = square * (state.general.variance + familiarityVariance + form.variance) + difficulty.variance
  let hit = 1
  for (const { term } of rows) {
    mean += share * (discrimination * (term.own.mean + term.form.mean) + term.easiness.mean)
    variance += share * share * (square * (term.own.variance + term.form.variance) + term.easiness.variance)
    hit *= term.known
  }
  const graded = predict({ mean, variance }, guessFloor)
  const believed = state.extension?.allOrNoneShare ?? 0
  const allOrNone = believed === 0 ? null : (constants.extension?.allOrNone ?? null)
  const knowledge = allOrNone && predictKnowledge({ difficulty: difficulty.mean, guessFloor, hit }, allOrNone)
  const expected = knowledge ? knowledge.expectedScore : 0
  const plain = graded.expectedScore
  return {
    expectedScore: knowledge === null ? plain : believed * expected + (1 - believed) * plain,
    timesSeen: familiarity ? familiarity.answerCount : 0,
    threshold: constants.threshold,
    generalReach: discrimination * state.general.variance,
    ownShare: discrimination * share,
    right: evidenceOfRight(graded),
    wrong: evidenceOfWrong(graded),
    knowledge,
    shareIfRight: shareAfter(believed, { allOrNone: expected, graded: plain, outcome: 'right' }),
    shareIfWrong: shareAfter(believed, { allOrNone: expected, graded: plain, outcome: 'wrong' }),
  }
}

/** I = H(P_k) − E_y H(P_k after y), in nats. */
function doubtRemoved(stake: ObjectiveStake, answer: Answer): number {
  const { expectedScore } = answer
  return (
    stake.doubt -
    expectedScore * doubtAfter(stake, { answer, outcome: 'right' }) -
    (1 - expectedScore) * doubtAfter(stake, { answer, outcome: 'wrong' })
  )
}

type After = { readonly answer: Answer; readonly outcome: 'right' | 'wrong' }

/** H(P_k) once an outcome has moved m_g and m_k, P(known) and the share: the update in closed form, without practice. */
function doubtAfter({ level, own }: ObjectiveStake, { answer, outcome }: After): number {
  const { generalReach, knowledge, threshold } = answer
  const { slope, curvature } = answer[outcome]
  const ownReach = answer.ownShare * own.variance
  const mean = level.graded.mean + (generalReach + ownReach) * slope
  const variance = level.graded.variance + (generalReach * generalReach + ownReach * ownReach) * curvature
  const graded = { mean, variance }
  if (knowledge === null) {
    return binaryEntropy(masteryOf({ graded, share: level.share, known: level.known, constants: null }, threshold))
  }
  const share = outcome === 'right' ? answer.shareIfRight : answer.shareIfWrong
  const known = knownAfter(knowledge, { known: level.known, outcome })
  return binaryEntropy(masteryOf({ graded, share, known, constants: level.constants }, threshold))
}
