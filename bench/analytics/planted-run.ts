/** `node --import tsx --conditions=react-server bench/analytics/planted-run.ts [runs]`: the part of `npm run bench:analytics` about planted misconceptions. */
import { printPlanted } from './print-planted'

const runs = Number(process.argv[2] ?? 200)
if (!(Number.isInteger(runs) && runs > 0)) throw new RangeError('expected a number of runs, such as 200')
printPlanted(runs)
