/** Whether a question about mastery is answered. */
import type { Constants } from './constants'
import type { Standing } from './standing'

type Judged = Pick<Standing, 'status' | 'answerCount' | 'masteryProbability'>

/** Mastered; or, after an answer at least, as unlikely as a declared mastery may be false. */
export function isDecided({ status, answerCount, masteryProbability }: Judged, { declareAt }: Constants): boolean {
  if (status === 'mastered' || masteryProbability >= declareAt) return true
  return answerCount > 0 && masteryProbability <= 1 - declareAt
}
