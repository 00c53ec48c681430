/** `node --import tsx bench/psychometrics/item-response-coverage.ts [classes]`: how often the intervals of difficulty and slope hold the truth. */
import { itemResponse } from '@/lib/psychometrics/item-response'
import { randomSource, seedOf } from '../learners/random-source'
import { printTable } from '../print-table'
import { quizShapes, simulatedClass, trueItem } from './simulated-quiz'

const CLASS_SIZES = [50, 100, 200, 500]
const classes = Number(process.argv[2] ?? 100)
if (!(Number.isInteger(classes) && classes > 0)) throw new RangeError('expected a number of classes, such as 100')

for (const [seed, shape] of quizShapes.entries()) {
  if (shape.steps > 1) continue
  printTable({
    title: `${shape.name}: intervals that hold the truth, %, ${classes} classes`,
    head: ['students', 'difficulty', 'slope', 'withheld'],
    rows: CLASS_SIZES.map((students) => {
      const random = randomSource(seedOf(seed, students))
      let [difficulty, slope, shown, all] = [0, 0, 0, 0]
      for (let repeat = 0; repeat < classes; repeat += 1) {
        const attempts = simulatedClass(shape, { students, random })
        const marks = { maxMarks: Array.from({ length: shape.items }, () => 1), attempts }
        for (const [item, report] of itemResponse(marks).entries()) {
          all += 1
          if (report.kind !== 'estimated') continue
          shown += 1
          const truth = trueItem(shape, item)
          if (holds(report.difficulty.interval, -truth.intercept / truth.slope)) difficulty += 1
          if (holds(report.slope.interval, truth.slope)) slope += 1
        }
      }
      const share = (count: number, of: number) => (of === 0 ? '–' : ((100 * count) / of).toFixed(1))
      return [String(students), share(difficulty, shown), share(slope, shown), share(all - shown, all)]
    }),
  })
}

function holds({ low, high }: { readonly low: number; readonly high: number }, truth: number): boolean {
  return low <= truth && truth <= high
}
