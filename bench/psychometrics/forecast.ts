/** `node --import tsx bench/psychometrics/forecast.ts [classes]`: how often the band of a forecast holds what came, for docs/analytics-pages.md. */
import { masteryForecast } from '@/lib/psychometrics/mastery-forecast'
import { randomSource, seedOf } from '../learners/random-source'
import { printTable } from '../print-table'
import { OBJECTIVES, type ProgressShape, progressShapes, simulatedProgress } from './simulated-progress'

const CLASS_SIZES = [1, 3, 5, 10, 30, 100]
const WEEKS_SEEN = [2, 3, 4, 6, 8]
const WEEKS_AHEAD = [1, 2, 4, 6]
const classes = Number(process.argv[2] ?? 400)
if (!(Number.isInteger(classes) && classes > 0)) throw new RangeError('expected a number of classes, such as 400')

for (const [kind, shape] of progressShapes.entries()) {
  printTable({
    title: `${shape.name}: bands that hold what came 1, 2, 4 and 6 weeks ahead, %, ${classes} classes`,
    head: ['students', ...WEEKS_SEEN.map((seen) => `${seen} weeks seen`)],
    rows: CLASS_SIZES.map((students) => [
      String(students),
      ...WEEKS_SEEN.map((seen) => heldOf(shape, { kind, students, seen }).join(' ')),
    ]),
  })
}

type Cell = { readonly kind: number; readonly students: number; readonly seen: number }

function heldOf(shape: ProgressShape, { kind, students, seen }: Cell): readonly string[] {
  const most = Math.max(...WEEKS_AHEAD)
  const held = WEEKS_AHEAD.map(() => 0)
  for (let run = 0; run < classes; run += 1) {
    const random = randomSource(seedOf(kind, students, seen, run))
    const gained = simulatedProgress(shape, { students, weeks: seen + most, random })
    const bands = masteryForecast({
      students: gained.map((own) => ({
        gained: own.slice(0, seen),
        remaining: OBJECTIVES - sumOf(own.slice(0, seen)),
      })),
      weeks: most,
      seed: run,
    })
    WEEKS_AHEAD.forEach((ahead, place) => {
      const came = sumOf(gained.map((own) => sumOf(own.slice(seen, seen + ahead))))
      const band = bands[ahead - 1]
      if (band !== undefined && came >= band.low && came <= band.high) held[place] = (held[place] ?? 0) + 1
    })
  }
  return held.map((count) => ((100 * count) / classes).toFixed(0))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
