/** `node --import tsx bench/psychometrics/differences.ts [repeats]`: how often the intervals of differences and of reliability bins hold the truth. */
import { mean } from '@/lib/psychometrics/mean'
import { meanDifference } from '@/lib/psychometrics/mean-difference'
import { meanInterval } from '@/lib/psychometrics/mean-interval'
import { type PredictedShare, reliability } from '@/lib/psychometrics/reliability'
import { shareDifference } from '@/lib/psychometrics/share-difference'
import { type RandomSource, randomSource, seedOf, standardNormal } from '../learners/random-source'
import { printTable } from '../print-table'
import { type QuizShape, quizShapes, simulatedAttempt, simulatedClass } from './simulated-quiz'

const POPULATION = 200_000
const SIZES = [5, 8, 10, 15, 20, 30, 50, 100] as const
const SHARES = [0.05, 0.1, 0.3, 0.5, 0.9] as const
const repeats = Number(process.argv[2] ?? 1000)
if (!(Number.isInteger(repeats) && repeats > 0)) throw new RangeError('expected a number of repeats, such as 1000')

const percentHeld = (isHeld: () => boolean | null) => {
  const outcomes = Array.from({ length: repeats }, isHeld).filter((outcome) => outcome !== null)
  return outcomes.length === 0 ? '–' : ((100 * outcomes.filter(Boolean).length) / outcomes.length).toFixed(1)
}
const within = (value: number, interval: { readonly low: number; readonly high: number }) =>
  interval.low <= value && value <= interval.high

/** Means of two groups, the second of the same shape or another, the second group of equal size or three times as large. */
const totalsOf = (shape: QuizShape, students: number, random: RandomSource) =>
  simulatedClass(shape, { students, random }).map(
    (marks) => (100 * marks.reduce((sum, mark) => sum + mark, 0)) / shape.items,
  )
const truths = new Map(
  quizShapes.map((shape, seed) => [shape.name, mean(totalsOf(shape, POPULATION, randomSource(seedOf(seed, 1)))) ?? 0]),
)
const pairs = quizShapes.flatMap((shape) => [shape, ...quizShapes.slice(1, 2)].map((other) => [shape, other] as const))
for (const times of [1, 3]) {
  printTable({
    title: `difference of means (Welch), second group ${times} times as large: intervals that hold the truth, %`,
    head: ['quizzes', ...SIZES.map(String)],
    rows: pairs.map(([first, second], pair) => [
      `${first.name} – ${second.name}`,
      ...SIZES.map((size) => {
        const random = randomSource(seedOf(pair, size, times))
        const truth = (truths.get(first.name) ?? 0) - (truths.get(second.name) ?? 0)
        return percentHeld(() => {
          const found = meanDifference(totalsOf(first, size, random), totalsOf(second, size * times, random))
          return found && within(truth, found.interval)
        })
      }),
    ]),
  })
}

/** Two quizzes of the same students, by Student's t of their differences. */
const percentOf = ({ items }: QuizShape, marks: readonly number[]) =>
  (100 * marks.reduce((sum, mark) => sum + mark, 0)) / items
printTable({
  title: 'difference of two quizzes taken by the same students (paired t): intervals that hold the truth, %',
  head: ['quizzes', ...SIZES.map(String)],
  rows: pairs.map(([first, second], pair) => [
    `${first.name} – ${second.name}`,
    ...SIZES.map((size) => {
      const random = randomSource(seedOf(pair, size, 7))
      const truth = (truths.get(first.name) ?? 0) - (truths.get(second.name) ?? 0)
      return percentHeld(() => {
        const differences = Array.from({ length: size }, () => {
          const ability = standardNormal(random)
          const [one, other] = [simulatedAttempt(first, random, ability), simulatedAttempt(second, random, ability)]
          return percentOf(first, one) - percentOf(second, other)
        })
        const interval = meanInterval(differences)
        return interval && within(truth, interval)
      })
    }),
  ]),
})

const hitsOf = (share: number, n: number, random: RandomSource) =>
  Array.from({ length: n }, () => random() < share).filter(Boolean).length
printTable({
  title: 'difference of shares (Newcombe), two groups of equal size: intervals that hold the truth, %',
  head: ['shares', ...SIZES.map(String)],
  rows: SHARES.flatMap((p) =>
    SHARES.map((q) => [
      `${p} – ${q}`,
      ...SIZES.map((n) => {
        const random = randomSource(seedOf(Math.round(100 * p), Math.round(100 * q), n))
        return percentHeld(() => {
          const [first, second] = [
            { hits: hitsOf(p, n, random), n },
            { hits: hitsOf(q, n, random), n },
          ]
          const found = shareDifference(first, second)
          return found && within(p - q, found.interval)
        })
      }),
    ]),
  ),
})

/** Students whose own chance lies about the bin's by a normal deviate of the logit; each answers 1 to 12 times. */
const logistic = (logit: number) => 1 / (1 + Math.exp(-logit))
const SPREADS = [0, 0.5, 1] as const
const rowsOf = (students: number, { logit, spread, random }: { logit: number; spread: number; random: RandomSource }) =>
  Array.from({ length: students }, (_, student): PredictedShare => {
    const chance = logistic(logit + spread * standardNormal(random))
    const count = 1 + Math.floor(12 * random())
    const observedSum = Array.from({ length: count }, () => random() < chance).filter(Boolean).length
    return { student: String(student), bin: 0, count, predictedSum: count * logistic(logit), observedSum }
  })
printTable({
  title: 'a bin of a reliability diagram: intervals that hold the truth, %',
  head: ['logit, spread of students', ...SIZES.map(String)],
  rows: [-2, -1, 0, 2].flatMap((logit) =>
    SPREADS.map((spread) => {
      const large = reliability(rowsOf(POPULATION, { logit, spread, random: randomSource(seedOf(1, spread * 10)) }))
      return [
        `${logit}, ${spread}`,
        ...SIZES.map((students) => {
          const random = randomSource(seedOf(logit + 5, spread * 10, students))
          return percentHeld(() => {
            const interval = reliability(rowsOf(students, { logit, spread, random }))?.interval ?? null
            return interval && within(large?.observed ?? 0, interval)
          })
        }),
      ]
    }),
  ),
})
