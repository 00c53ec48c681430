/** Several logs as flat arrays with one numbering of items and objectives, so that what one calibrates the other can use. */
import type { FlatLog } from '@/lib/mastery/flat-log'
import type { ResponseLog } from './response-log'

/** The logs in the same order; items and objectives are numbered as they are first met. Nothing is known of prerequisites. */
export function toFlatLogs(logs: readonly ResponseLog[]): readonly FlatLog[] {
  const items = numbering()
  const objectives = numbering()
  const filled = logs.map((log) => fill(log, { items, objectives }))
  const prerequisites = Array.from({ length: objectives.size() }, () => [])
  return filled.map((log) => ({ ...log, itemCount: items.size(), objectiveCount: objectives.size(), prerequisites }))
}

type Numbering = { readonly of: (name: string) => number; readonly size: () => number }

function numbering(): Numbering {
  const numbers = new Map<string, number>()
  return {
    of: (name) => {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, numbers.size)
      return numbers.size - 1
    },
    size: () => numbers.size,
  }
}

function fill(log: ResponseLog, { items, objectives }: { readonly items: Numbering; readonly objectives: Numbering }) {
  const learnerStart = [0]
  const objectiveStart = [0]
  const item: number[] = []
  const score: number[] = []
  const day: number[] = []
  const objective: number[] = []
  for (const answers of log.values()) {
    for (const answer of answers) {
      item.push(items.of(answer.item))
      score.push(answer.score)
      day.push(answer.day)
      for (const code of answer.objectives) objective.push(objectives.of(code))
      objectiveStart.push(objective.length)
    }
    learnerStart.push(item.length)
  }
  return {
    learnerStart: Int32Array.from(learnerStart),
    objectiveStart: Int32Array.from(objectiveStart),
    item: Int32Array.from(item),
    objective: Int32Array.from(objective),
    score: Float64Array.from(score),
    day: Float64Array.from(day),
  }
}
