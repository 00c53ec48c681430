/** How often a second something can be done, alone on one core. */
import { quantile } from './quantile'

const warmUpMilliseconds = 300
const batchMilliseconds = 200
const batches = 7

/** The median over batches of calls per second, after a warm-up; `work` is given 0, 1, 2, … */
export function measureRate(work: (index: number) => unknown): number {
  let index = 0
  const runFor = (milliseconds: number) => {
    const start = performance.now()
    const first = index
    let elapsed = 0
    while (elapsed < milliseconds) {
      work(index)
      index += 1
      elapsed = performance.now() - start
    }
    return ((index - first) / elapsed) * 1000
  }
  runFor(warmUpMilliseconds)
  return quantile(
    Array.from({ length: batches }, () => runFor(batchMilliseconds)),
    0.5,
  )
}
