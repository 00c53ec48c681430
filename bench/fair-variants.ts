/** What fair drawing saves a class from: the same exam of the bank for 300 students, drawn at random and balanced. */
import { type ClassFairness, classFairness, type Spread } from '@/lib/assessment/class-fairness'
import type { Slot } from '@/lib/assessment/definition'
import type { PoolQuestion } from '@/lib/assessment/pool-question'
import { priors } from '@/lib/mastery/constants'
import { randomStream } from '@/lib/problems/random'
import { uniformFraction } from '@/lib/problems/uniform'
import { compileTemplates } from './bank-templates'
import { printTable, toFigure } from './print-table'

const students = 300
const seed = 2026

/** Two slots on each objective, 100 points in all. */
const slotsPerObjective = 2
const totalPoints = 100

/** Standard deviation of a template's difficulty once a course has answered it some sixty times, in logits. */
const calibratedDeviation = 0.25

export async function benchFairVariants(): Promise<void> {
  const authored = await listPool()
  const objectives = [...new Set(authored.flatMap((question) => question.objectives))].toSorted()
  const slots = objectives.flatMap((objective) =>
    slotsOn(objective, totalPoints / (slotsPerObjective * objectives.length)),
  )
  const rows = [
    ...rowsOf('as its authors say', classFairness({ definition: { slots }, pool: authored, students, seed })),
    ...rowsOf('calibrated', classFairness({ definition: { slots }, pool: authored.map(calibrated), students, seed })),
  ]
  printTable({
    title: `Fair variants: ${slots.length} slots, ${authored.length} templates, ${students} students; points of ${totalPoints}`,
    head: [
      'difficulty, draw',
      'mean',
      'SD weak',
      'SD middle',
      'SD strong',
      'luckiest +',
      'SD unknown',
      'questions',
      'commonest',
    ],
    rows,
  })
}

async function listPool(): Promise<readonly PoolQuestion[]> {
  const templates = await compileTemplates()
  return templates.map(({ question, makeVariant }) => ({
    questionId: question.id,
    version: 1,
    objectives: question.objectives,
    answerKinds: [question.kind],
    difficulty: question.difficulty,
    predicted: priors.authoredDifficulty[question.difficulty],
    guessFloor: makeVariant({ version: 1, seed: 0 }).guessFloor,
    hasVariants: Object.keys(question.parameters).length > 0,
  }))
}

function slotsOn(objective: string, points: number): readonly Slot[] {
  return Array.from({ length: slotsPerObjective }, (_, place) => ({
    id: `${objective}-${place + 1}`,
    points,
    pick: { kind: 'objectives', objectives: [objective], answerKinds: [], difficulties: [] },
    hasPartialCredit: true,
    tryPercents: [100],
    variants: 1,
    streak: 1,
  }))
}

/** A difficulty as calibration might find it: drawn from what its author's word leaves open, then known nearly. */
function calibrated(question: PoolQuestion): PoolQuestion {
  const stream = randomStream({ questionId: question.questionId, version: 1, seed, name: 'difficulty' })
  const { mean, variance } = question.predicted
  const radius = Math.sqrt(-2 * Math.log(1 - uniformFraction(stream)))
  const normal = radius * Math.cos(2 * Math.PI * uniformFraction(stream))
  const found = { mean: mean + Math.sqrt(variance) * normal, variance: calibratedDeviation ** 2 }
  return { ...question, predicted: found }
}

function rowsOf(difficulty: string, fairness: ClassFairness): readonly (readonly string[])[] {
  if (fairness.kind !== 'measured') throw new Error(`The bank no longer fills the exam: ${JSON.stringify(fairness)}`)
  const { random, balanced } = fairness
  const ratio = balanced.levels.map(({ deviation }, place) => deviation / (random.levels[place]?.deviation ?? 1))
  return [
    [`${difficulty}, at random`, ...figuresOf(random)],
    [`${difficulty}, balanced`, ...figuresOf(balanced)],
    [`${difficulty}, balanced ÷ at random`, '', ...ratio.map(toFigure)],
  ]
}

function figuresOf({ levels, advantage, doubt, exposure }: Spread): readonly string[] {
  const { effectiveQuestions, largestShare } = exposure
  const middle = levels.find(({ level }) => level === 0)
  const deviations = levels.map(({ deviation }) => toFigure(deviation))
  const figures = [
    toFigure(advantage),
    toFigure(doubt),
    toFigure(effectiveQuestions),
    `${Math.round(100 * largestShare)} %`,
  ]
  return [toFigure(middle?.mean ?? 0), ...deviations, ...figures]
}
