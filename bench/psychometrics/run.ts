/** `node --import tsx bench/psychometrics/run.ts [classes] [all]`: the table of docs/statistics.md, how often 95 % intervals hold the truth. */
import { printTable } from '../print-table'
import { type Coverage, coverageOf, coveredFigures, populationOf } from './coverage'
import { quizShapes } from './simulated-quiz'

/** Students whose figures are taken for the truth. */
const POPULATION = 200_000
const CLASS_SIZES = [5, 8, 10, 15, 20, 30, 50, 100, 200]
const classes = Number(process.argv[2] ?? 1000)
const counted = process.argv[3] === 'all' ? 'all' : 'shown'
if (!(Number.isInteger(classes) && classes > 0)) throw new RangeError('expected a number of classes, such as 1000')

for (const [seed, shape] of quizShapes.entries()) {
  const truth = populationOf(shape, { students: POPULATION, seed })
  const cells = CLASS_SIZES.map((students) => coverageOf(shape, { truth, students, classes, seed, counted }))
  printTable({
    title: `${shape.name}: intervals that hold the truth, % (withheld, %), ${classes} classes`,
    head: ['students', ...coveredFigures],
    rows: cells.map((cell, row) => [String(CLASS_SIZES[row]), ...coveredFigures.map((figure) => toCell(cell[figure]))]),
  })
}

function toCell({ held, withheld }: Coverage): string {
  if (held === null) return '–'
  return `${(100 * held).toFixed(1)}${withheld < 0.0005 ? '' : ` (${(100 * withheld).toFixed(1)})`}`
}
