/**
 * Times several ways of doing one thing side by side, by the processor time of this process: what else the machine does hardly
 * counts, and what does falls on all of them alike.
 */
import { quantile } from './quantile'

export type Contestant = {
  /** Given 0, 1, 2, … */
  readonly work: (index: number) => unknown
  /** In each round. */
  readonly calls: number
}

const warmUps = 15
const rounds = 15

/** Median over rounds of the microseconds each call takes, in the order given; the first rounds, unmeasured, warm up. */
export function interleave(contestants: readonly Contestant[]): readonly number[] {
  const times = contestants.map((): number[] => [])
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [place, { work, calls }] of contestants.entries()) {
      const start = process.cpuUsage()
      for (let index = 0; index < calls; index += 1) work(index)
      const { user, system } = process.cpuUsage(start)
      if (round >= 0) times[place]?.push((user + system) / calls)
    }
  }
  return times.map((sample) => quantile(sample, 0.5))
}
