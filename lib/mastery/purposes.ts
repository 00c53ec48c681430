/** What problems may be chosen for, one purpose after another: a later one counts only where an earlier one finds no template. */
import type { CourseReading } from './course-reading'
import { isDecided } from './is-decided'
import { isDeferred, type LearnerPlan } from './plan'
import type { Purpose } from './score-sheet'
import type { Resting } from './stall'

type Occasion = {
  readonly course: CourseReading
  readonly plan: LearnerPlan
  readonly resting: readonly Resting[]
}

/**
 * Practice: what is open, without what was put off; then with it; then, where prerequisites stand in a circle, everything not
 * mastered, so that practice never stops at a badly drawn graph. What rests is left out throughout, and what it goes back to is in.
 */
export function* practicePurposes({ course, plan, resting }: Occasion): Generator<Purpose> {
  const { open, levels, reading } = course
  const atRest = new Set(resting.map(({ objectiveId }) => objectiveId))
  const back = resting.flatMap(({ backTo }) => backTo ?? [])
  const offered = [...open, ...back].filter((id) => !atRest.has(id))
  const isPutOff = (objectiveId: string) => isDeferred(plan, { objectiveId, now: reading.at })
  yield practiceOf(
    offered.filter((id) => !isPutOff(id)),
    course,
  )
  if (offered.some(isPutOff)) yield practiceOf(offered, course)
  const blocked = dependentsOf(atRest, course)
  const unmastered = [...levels.values()].filter(({ status }) => status !== 'mastered')
  yield practiceOf(
    unmastered.map(({ objectiveId }) => objectiveId).filter((id) => !blocked.has(id)),
    course,
  )
}

/** Beyond mastery: whatever is mastered, for the sake of it. */
export function extraPurpose(course: CourseReading): Purpose {
  const mastered = [...course.levels.values()].filter(({ status }) => status === 'mastered')
  return practiceOf(
    mastered.map(({ objectiveId }) => objectiveId),
    course,
  )
}

/** A test asks about the graph as it stands: nothing is closed to it. */
export function testPurpose({ course, plan }: Omit<Occasion, 'resting'>): Purpose {
  const { mode } = plan
  const isWanted = (objectiveId: string) => !isDeferred(plan, { objectiveId, now: course.reading.at })
  const undecided = [...course.levels.values()].filter((standing) => !isDecided(standing, course.reading.constants))
  const placed = undecided.map(({ objectiveId }) => objectiveId).filter(isWanted)
  const wanted = new Set(mode.kind === 'test-out' ? [mode.objectiveId] : placed)
  return { wanted, closed: new Set(), counts: 'information' }
}

/** Neither wanted nor mastered: a template that needs one of these has to wait. */
function practiceOf(wanted: readonly string[], { levels }: CourseReading): Purpose {
  const wantedIds = new Set(wanted)
  const waiting = [...levels.values()].filter(
    ({ objectiveId, status }) => status !== 'mastered' && !wantedIds.has(objectiveId),
  )
  const closed = new Set(waiting.map(({ objectiveId }) => objectiveId))
  return { wanted: wantedIds, closed, counts: 'learning-and-information' }
}

/** Some objectives and all that rests on them. */
function dependentsOf(ids: ReadonlySet<string>, { objectives }: CourseReading): ReadonlySet<string> {
  const dependents = new Set(ids)
  for (const id of dependents) {
    for (const node of objectives.values()) if (node.prerequisites.includes(id)) dependents.add(node.id)
  }
  return dependents
}
