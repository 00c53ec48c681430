/** A course's answers as a flat log, and its templates and objectives as the banks a calibration begins with and is held against. */
import type { Constants } from './constants'
import type { FlatBank, FlatLog } from './flat-log'
import type { Gaussian, ObjectiveNode, Observation, PoolEntry } from './state'

/** A template as it is in force, and its difficulty as its author had put it: what a calibration starts from each time. */
export type CourseTemplate = PoolEntry & { readonly authored: Gaussian }

export type CourseAnswers = {
  /** Of each learner, in the order they were folded in. The learners in the order they began. */
  readonly learners: readonly (readonly Observation[])[]
  readonly templates: readonly CourseTemplate[]
  readonly objectives: readonly ObjectiveNode[]
  /** In force. */
  readonly constants: Constants
}

export type CourseLog = {
  readonly log: FlatLog
  /** What is believed now. */
  readonly inForce: FlatBank
  /** What is believed before any answer: authors' difficulties, the prior easiness. */
  readonly prior: FlatBank
}

const MILLISECONDS_PER_DAY = 86_400_000

/**
 * Items and objectives bear their places in the course. An answer to a template the course has no longer, or on an objective it has no
 * longer, still tells of its learner: these are numbered after the course's own, with the difficulty of the answer and the prior easiness.
 */
export function toCourseLog({ learners, templates, objectives, constants }: CourseAnswers): CourseLog {
  const items = new Map(templates.map(({ questionId }, place) => [questionId, place]))
  const known: CourseTemplate[] = [...templates]
  const places = new Map(objectives.map(({ id }, place) => [id, place]))
  const learnerStart = [0]
  const objectiveStart = [0]
  const item: number[] = []
  const score: number[] = []
  const day: number[] = []
  const objective: number[] = []
  for (const answers of learners) {
    for (const answer of answers) {
      item.push(placeOf(answer.questionId, items))
      if (items.size > known.length) known.push({ ...answer, authored: answer.difficulty })
      score.push(answer.scoreFraction)
      day.push(answer.at / MILLISECONDS_PER_DAY)
      for (const id of new Set(answer.objectives)) objective.push(placeOf(id, places))
      objectiveStart.push(objective.length)
    }
    learnerStart.push(item.length)
  }
  const rest = { known, objectives, objectiveCount: places.size, constants }
  return {
    log: {
      itemCount: known.length,
      objectiveCount: places.size,
      learnerStart: Int32Array.from(learnerStart),
      item: Int32Array.from(item),
      score: Float64Array.from(score),
      day: Float64Array.from(day),
      objectiveStart: Int32Array.from(objectiveStart),
      objective: Int32Array.from(objective),
      prerequisites: Array.from({ length: places.size }, (_, place) => prerequisitesAt(place, { objectives, places })),
    },
    inForce: bankInForce(rest),
    prior: bankOfAuthors(rest),
  }
}

/** The place of a name; a new one comes last. */
function placeOf(name: string, places: Map<string, number>): number {
  const place = places.get(name) ?? places.size
  places.set(name, place)
  return place
}

type Graph = { readonly objectives: readonly ObjectiveNode[]; readonly places: ReadonlyMap<string, number> }

/** A prerequisite outside the course says nothing. */
function prerequisitesAt(place: number, { objectives, places }: Graph): readonly number[] {
  const prerequisites = objectives[place]?.prerequisites ?? []
  return prerequisites.flatMap((id) => {
    const needed = places.get(id)
    return needed === undefined || needed >= objectives.length ? [] : [needed]
  })
}

type Course = {
  readonly known: readonly CourseTemplate[]
  readonly objectives: readonly ObjectiveNode[]
  readonly objectiveCount: number
  readonly constants: Constants
}

function bankInForce({ known, objectives, objectiveCount, constants }: Course): FlatBank {
  const easinessAt = (place: number) => objectives[place]?.easiness ?? constants.easiness
  return {
    difficulty: Float64Array.from(known, ({ difficulty }) => difficulty.mean),
    difficultyVariance: Float64Array.from(known, ({ difficulty }) => difficulty.variance),
    logDiscrimination: Float64Array.from(known, ({ discrimination }) => Math.log(discrimination ?? 1)),
    guessFloor: Float64Array.from(known, ({ guessFloor }) => guessFloor),
    easiness: Float64Array.from({ length: objectiveCount }, (_, place) => easinessAt(place).mean),
    easinessVariance: Float64Array.from({ length: objectiveCount }, (_, place) => easinessAt(place).variance),
  }
}

function bankOfAuthors({ known, objectiveCount, constants }: Course): FlatBank {
  return {
    difficulty: Float64Array.from(known, ({ authored }) => authored.mean),
    difficultyVariance: Float64Array.from(known, ({ authored }) => authored.variance),
    logDiscrimination: new Float64Array(known.length),
    guessFloor: Float64Array.from(known, ({ guessFloor }) => guessFloor),
    easiness: new Float64Array(objectiveCount).fill(constants.easiness.mean),
    easinessVariance: new Float64Array(objectiveCount),
  }
}
