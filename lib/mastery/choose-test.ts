/** The next problem of a placement or of a test on one objective. */
import type { Choosing, Chosen } from './choosing'
import { pickCandidate } from './pick-candidate'
import { placementProblems, testOutProblems } from './plan'
import { testPurpose } from './purposes'
import { listCandidates } from './rank-candidates'

/** Null in practice, and where nothing is left to ask about: practice goes on then. */
export function chooseTest({ course, plan, seed }: Choosing): Chosen | null {
  const { mode } = plan
  if (mode.kind !== 'placement' && mode.kind !== 'test-out') return null
  const candidates = listCandidates(testPurpose({ course, plan }), course)
  const picked = pickCandidate(candidates, { course, seed })
  if (!picked) return null
  const { candidate } = picked
  const most = mode.kind === 'placement' ? placementProblems : testOutProblems
  const reason = { kind: mode.kind, objectiveId: candidate.objectiveId, asked: mode.asked, most }
  return { candidate, reason, candidates }
}
