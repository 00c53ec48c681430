/** What one more answer on a template is worth. */
import { knownGiven, rightIfKnown } from './all-or-none'
import { candidateWeight } from './candidate-weight'
import { type ForeseenAnswer, foresee } from './foreseen-answer'
import { normalCdf } from './normal-cdf'
import { binaryEntropy } from './objective-stake'
import { rowElsewhere, type ScoreSheet, type SheetRow } from './score-sheet'
import type { Candidate, PoolEntry } from './state'

type Scoring = { readonly sheet: ScoreSheet; readonly answer: ForeseenAnswer }

/**
 * V = weight·((1 − P_k)·gc·(1 + n_k)^(−ga)/|K| + λ·I) − 0.01·(times seen), I = H(P_k) − E_y H(P_k after y) in nats: learning where it is
 * missing, plus the doubt an answer removes about the mastery decision, less what the template has lost by being known. The best over
 * the objectives it is wanted for, a tie going to the first named; null where the template has to wait.
 */
export function scoreTemplate(template: PoolEntry, scoring: Scoring): Candidate | null {
  const { sheet, answer } = scoring
  const rows = rowsOf(template, sheet)
  if (rows === null) return null
  foresee(template, { rows, sheet, into: answer })
  const { constants } = sheet.course.reading
  const weight = candidateWeight(template, { rules: sheet.course.rules, recent: sheet.recent })
  const exposure = constants.exposureCost * answer.timesSeen
  let best: Candidate | null = null
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]
    if (!row?.isWanted) continue
    const learning = sheet.counts === 'information' ? 0 : row.learning * (1 / rows.length)
    const information = doubtRemoved(row, scoring)
    const value = weight * (learning + constants.informationWeight * information) - exposure
    if (best && best.value >= value) continue
    const { questionId } = template
    const { expectedScore } = answer
    best = { questionId, objectiveId: row.objectiveId, value, learning, information, weight, expectedScore }
  }
  return best
}

/** Of each objective once; null where nothing is wanted of it, or something it needs is closed. */
function rowsOf({ objectives }: PoolEntry, { rows, alone, course }: ScoreSheet): readonly SheetRow[] | null {
  const only = objectives[0]
  if (only !== undefined && objectives.length === 1) return alone.get(only) ?? null
  const own: SheetRow[] = []
  let isWanted = false
  for (let place = 0; place < objectives.length; place += 1) {
    const objectiveId = objectives[place]
    if (objectiveId === undefined || (place > 0 && objectives.indexOf(objectiveId) < place)) continue
    const row = rows.get(objectiveId)
    if (row?.isClosed) return null
    if (row?.isWanted) isWanted = true
    own.push(row ?? rowElsewhere(objectiveId, course))
  }
  return isWanted ? own : null
}

/** I = H(P_k) − E_y H(P_k after y), in nats: the update of m_g and m_k, P(known) and the share in closed form, without practice. */
function doubtRemoved(row: SheetRow, { sheet, answer }: Scoring): number {
  const { state, constants } = sheet.course.reading
  const { expectedScore } = answer
  const { threshold } = constants
  const generalReach = answer.discrimination * state.general.variance
  const ownReach = answer.ownShare * row.ownVariance
  const reach = generalReach + ownReach
  const spread = generalReach * generalReach + ownReach * ownReach
  let ifRight = normalCdf(
    (row.levelMean + reach * answer.slopeIfRight - threshold) /
      Math.sqrt(row.levelVariance + spread * answer.curvatureIfRight),
  )
  let ifWrong = normalCdf(
    (row.levelMean + reach * answer.slopeIfWrong - threshold) /
      Math.sqrt(row.levelVariance + spread * answer.curvatureIfWrong),
  )
  if (sheet.allOrNone !== null) {
    const { known } = row
    const { knowledge, shareIfRight, shareIfWrong } = answer
    const right = rightIfKnown(knowledge, known)
    const total = knowledge.expectedScore
    const knownIfRight = knownGiven(known, { likelihood: right, total })
    const knownIfWrong = knownGiven(known, { likelihood: 1 - right, total: 1 - total })
    ifRight = shareIfRight * knownIfRight + (1 - shareIfRight) * ifRight
    ifWrong = shareIfWrong * knownIfWrong + (1 - shareIfWrong) * ifWrong
  }
  return row.doubt - expectedScore * binaryEntropy(ifRight) - (1 - expectedScore) * binaryEntropy(ifWrong)
}
