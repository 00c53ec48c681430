/** The next problem of ordinary practice, and of practice beyond mastery. */
import { choiceReason } from './choice-reason'
import type { Choosing, Chosen } from './choosing'
import { type Picked, pickCandidate } from './pick-candidate'
import { isDeferred } from './plan'
import { justPractised, mostTelling, prerequisiteProbe } from './prerequisite-probe'
import { extraPurpose, practicePurposes } from './purposes'
import { listCandidates } from './rank-candidates'
import type { Resting } from './stall'
import type { ChoiceReason } from './state'

/** Null where nothing may be practised. */
export function choosePractice(choosing: Choosing): Chosen | null {
  const candidates = practiceCandidates(choosing)
  const turned = goBack(choosing) ?? probe(choosing)
  if (turned) return { ...turned, candidates }
  const picked = pickCandidate(candidates, choosing)
  const reason = picked && reasonOf(picked, choosing)
  return picked && reason ? { candidate: picked.candidate, reason, candidates } : null
}

/** Null unless the learner asked for it, or while there is anything else to practise. */
export function chooseExtra(choosing: Choosing): Chosen | null {
  const { course, plan } = choosing
  if (plan.mode.kind !== 'extra') return null
  const candidates = listCandidates(extraPurpose(course), course)
  const picked = pickCandidate(candidates, choosing)
  const level = picked && course.levels.get(picked.candidate.objectiveId)
  if (!picked || !level) return null
  const { objectiveId, masteryProbability, elapsedDays } = level
  const reason = { kind: 'extra', objectiveId, masteryProbability, elapsedDays: elapsedDays ?? 0 } as const
  return { candidate: picked.candidate, reason, candidates }
}

function practiceCandidates(choosing: Choosing) {
  for (const purpose of practicePurposes(choosing)) {
    const candidates = listCandidates(purpose, choosing.course)
    if (candidates.length > 0) return candidates
  }
  return []
}

/** Practice on what was just answered has stopped helping: on to what it rests on. */
function goBack({ course, resting, seed }: Choosing): Omit<Chosen, 'candidates'> | null {
  const last = justPractised(course)
  for (const { objectiveId: because, backTo, answers } of resting) {
    if (backTo === null || !last.includes(because)) continue
    const candidate = mostTelling({ objectiveId: backTo, because }, { course, seed })
    if (candidate) return { candidate, reason: { kind: 'go-back', objectiveId: backTo, because, answers } }
  }
  return null
}

function probe({ course, plan, resting, seed }: Choosing): Omit<Chosen, 'candidates'> | null {
  const now = course.reading.at
  const putOff = [...course.levels.keys()].filter((objectiveId) => isDeferred(plan, { objectiveId, now }))
  const leftOut = new Set([...putOff, ...resting.map(({ objectiveId }) => objectiveId)])
  const found = prerequisiteProbe({ course, seed, leftOut })
  if (!found) return null
  const { candidate, because, misses } = found
  return { candidate, reason: { kind: 'prerequisite-probe', objectiveId: candidate.objectiveId, because, misses } }
}

function reasonOf({ candidate, rule }: Picked, { course, resting }: Choosing): ChoiceReason | null {
  const { objectiveId, expectedScore } = candidate
  if (rule.kind === 'pool-dry') return { kind: 'pool-dry', objectiveId }
  const back = resting.find(({ backTo }) => backTo === objectiveId)
  if (back) return goBackReason(back, objectiveId)
  if (rule.kind === 'interleave') return { kind: 'interleave', objectiveId, after: rule.after }
  const level = course.levels.get(objectiveId)
  return level ? choiceReason(level, { expectedScore, constants: course.reading.constants }) : null
}

function goBackReason({ objectiveId: because, answers }: Resting, objectiveId: string): ChoiceReason {
  return { kind: 'go-back', objectiveId, because, answers }
}
