/** How much the luck of the draw moves what the students of a class can earn. */
import { balancedDraw } from './balanced-draw'
import { drawTarget } from './draw-target'
import { expectedPoints, pointsPerLogit, referenceLevels } from './exam-difficulty'
import { type Exposure, exposureOf } from './exposure'
import { momentsOf } from './moments'
import { type DrawFailure, openSlots, pointsBySlot, type SlotsDefinition } from './open-slots'
import { type ChosenProblem, type DrawFor, plainDraw } from './plain-draw'
import type { PoolQuestion } from './pool-question'

/** Spread between the exams of a simulated class, in points. */
export type Spread = {
  /** What students of each reference level are predicted to earn, and its standard deviation between exams. */
  readonly levels: readonly { readonly level: number; readonly mean: number; readonly deviation: number }[]
  /** The largest of those deviations. */
  readonly deviation: number
  /** What the luckiest exam is predicted to bring a student in the middle above the mean: the residual advantage. */
  readonly advantage: number
  /** Points between the luckiest exam and the unluckiest, as predicted for a student in the middle. */
  readonly apart: number
  /** Standard deviation from what is not known of the difficulties, which no draw can balance. */
  readonly doubt: number
  readonly exposure: Exposure
}

export type ClassFairness =
  | { readonly kind: 'measured'; readonly random: Spread; readonly balanced: Spread }
  | DrawFailure

export type SimulatedClass = {
  readonly definition: Pick<SlotsDefinition, 'slots'>
  readonly pool: readonly PoolQuestion[]
  readonly students: number
  /** Of the first student; the others follow. */
  readonly seed: number
}

/** The same class drawn both ways. */
export function classFairness({ definition, pool, students, seed }: SimulatedClass): ClassFairness {
  const opened = openSlots(definition, pool)
  if (opened.kind !== 'open') return opened
  const { slots } = opened
  const points = pointsBySlot(definition)
  const target = drawTarget({ slots, points })
  const spreads: Spread[] = []
  for (const draw of [plainDraw, (request: DrawFor) => balancedDraw(request, target)]) {
    const exams: Exam[] = []
    for (let student = 0; student < students; student += 1) {
      const drawn = draw({ slots, points, seed: seed + student })
      if (drawn.kind === 'short') {
        const found = slots.find(({ slotId }) => slotId === drawn.slotId)?.questions.length ?? 0
        return { kind: 'pool-too-small', slotId: drawn.slotId, found }
      }
      exams.push(drawn.problems)
    }
    spreads.push(spreadOf(exams, points))
  }
  const [random, balanced] = spreads
  if (random === undefined || balanced === undefined) throw new RangeError('two ways of drawing')
  return { kind: 'measured', random, balanced }
}

type Exam = ReadonlyMap<string, ChosenProblem>
type Points = DrawFor['points']

function spreadOf(exams: readonly Exam[], points: Points): Spread {
  const expected = exams.map((problems) => expectedPoints({ problems, points }))
  const levels = referenceLevels.map((level, place) => ({
    level,
    ...momentsOf(expected.map((each) => each[place] ?? 0)),
  }))
  const middle = referenceLevels.indexOf(0)
  const inTheMiddle = expected.map((each) => each[middle] ?? 0)
  return {
    levels,
    deviation: Math.max(...levels.map(({ deviation }) => deviation)),
    advantage: Math.max(...inTheMiddle) - momentsOf(inTheMiddle).mean,
    apart: Math.max(...inTheMiddle) - Math.min(...inTheMiddle),
    doubt: doubtOf(exams, points),
    exposure: exposureOf(exams),
  }
}

/** √Σ_q v_q·Var(w_q): v_q the variance of a question's difficulty, w_q the points a logit of it is worth to a student, 0 without it. */
function doubtOf(exams: readonly Exam[], points: Points): number {
  const weights = new Map<string, { readonly variance: number; readonly given: number[] }>()
  for (const exam of exams) {
    for (const [slotId, problem] of exam) {
      const { questionId, predicted } = problem.question
      const held = weights.get(questionId) ?? { variance: predicted.variance, given: [] }
      held.given.push(pointsPerLogit(problem, points.get(slotId) ?? 0))
      weights.set(questionId, held)
    }
  }
  let total = 0
  for (const { variance, given } of weights.values()) {
    const without = Array.from({ length: Math.max(0, exams.length - given.length) }, () => 0)
    total += variance * momentsOf([...given, ...without]).deviation ** 2
  }
  return Math.sqrt(total)
}
