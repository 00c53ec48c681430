/** `node --import tsx bench/psychometrics/mistakes.ts [classes]`: how often the interval of a mistake's rate holds the truth in small classes, for docs/analytics-pages.md. */
import { misconceptionRates } from '@/lib/psychometrics/misconception-rates'
import { randomSource, seedOf } from '../learners/random-source'
import { printTable } from '../print-table'
import { plantedRate, simulatedMistakes } from './simulated-mistakes'

const CLASS_SIZES = [2, 3, 5, 8, 10, 15, 20, 30, 60]
const plants = [
  { holders: 0.3, whenHeld: 0.8, whenNot: 0.05 },
  { holders: 0.5, whenHeld: 0.5, whenNot: 0.1 },
  { holders: 0.2, whenHeld: 0.7, whenNot: 0.02 },
  { holders: 0, whenHeld: 0, whenNot: 0.1 },
] as const
const ANSWERS_EACH = [2, 6, 12]
const classes = Number(process.argv[2] ?? 1000)
if (!(Number.isInteger(classes) && classes > 0)) throw new RangeError('expected a number of classes, such as 1000')

for (const [kind, plant] of plants.entries()) {
  printTable({
    title: `${JSON.stringify(plant)}: intervals that hold the true rate where the mistake was made, %, ${classes} classes`,
    head: ['students', ...ANSWERS_EACH.map((answers) => `${answers} answers each`)],
    rows: CLASS_SIZES.map((students) => [
      String(students),
      ...ANSWERS_EACH.map((answersEach) =>
        heldOf({ ...plant, students, answersEach }, seedOf(kind, students, answersEach)),
      ),
    ]),
  })
}

function heldOf(planted: Parameters<typeof simulatedMistakes>[0], seed: number): string {
  const random = randomSource(seed)
  const truth = plantedRate(planted)
  let [held, shown] = [0, 0]
  for (let run = 0; run < classes; run += 1) {
    const [rate] = misconceptionRates(simulatedMistakes(planted, random))
    if (rate === undefined) continue
    shown += 1
    if (rate.interval.low <= truth && truth <= rate.interval.high) held += 1
  }
  return ((100 * held) / shown).toFixed(1)
}
