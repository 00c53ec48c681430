/** A mistake's rate as screens show it. */
import 'server-only'
import type { MisconceptionView, ShownStudent } from '@/lib/contracts/analytics/misconceptions'
import type { ShownInterval } from '@/lib/contracts/analytics/shown-figure'
import type { MistakeRate } from '@/lib/psychometrics/misconception-rates'
import { toMistakeTrend } from './to-mistake-trend'

/** Below, the interval of a rate was measured to hold the truth in fewer than 92 of 100 classes: docs/analytics-pages.md. */
const STUDENTS_FOR_INTERVAL = 20

type Words = {
  readonly objectiveTitle: string
  readonly name: string
  readonly shown: ReadonlyMap<string, ShownStudent>
}

export function toMisconceptionView(found: MistakeRate, { objectiveTitle, name, shown }: Words): MisconceptionView {
  const { objectiveId, mistake, n, count, rate, studentCount, students, byWeek } = found
  return {
    ...{ objectiveId, objectiveTitle, mistake, name, n, count, rate, studentCount },
    interval: toInterval(found),
    students: students.flatMap((student) => {
      const one = shown.get(student.studentId)
      return one === undefined ? [] : { ...one, n: student.n, count: student.count }
    }),
    byWeek: byWeek.map(({ week, n: answers, count: made }) => ({ week, n: answers, count: made })),
    trend: toMistakeTrend(found),
  }
}

function toInterval({ studentCount: found, interval }: MistakeRate): ShownInterval {
  if (found >= STUDENTS_FOR_INTERVAL) return { kind: 'interval', ...interval }
  return { kind: 'withheld', why: { reason: 'too-few-attempts', found, needed: STUDENTS_FOR_INTERVAL } }
}
