/** What the command `statistics` says of a quiz, under the names of its items. */
import { type CompleteMarks, completeMarks } from '@/lib/psychometrics/mark-table'
import { objectiveStatistics } from '@/lib/psychometrics/objective-statistics'
import { quizIntervals } from '@/lib/psychometrics/quiz-intervals'
import { quizStatistics } from '@/lib/psychometrics/quiz-statistics'
import { variantStatistics } from '@/lib/psychometrics/variant-statistics'
import type { QuizFile } from './quiz-file'

export type StatisticsReport = ReturnType<typeof statisticsReport>

export function statisticsReport(file: QuizFile) {
  const marks = completeMarks(file)
  const { quiz, items } = quizStatistics(marks)
  const intervals = quizIntervals(marks)
  return {
    quiz,
    items: byName(file, items),
    intervals: { quiz: intervals.quiz, items: byName(file, intervals.items) },
    objectives: Object.fromEntries(objectiveStatistics(marks, file.objectives)),
    variants: Object.fromEntries(file.itemNames.flatMap((item, index) => variantsOf(file, { marks, item, index }))),
    missingMarks: file.missingMarks,
  }
}

function byName<Value>({ itemNames }: QuizFile, values: readonly Value[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    itemNames.flatMap((item, index) => values.slice(index, index + 1).map((value) => [item, value] as const)),
  )
}

type OneItem = { readonly marks: CompleteMarks; readonly item: string; readonly index: number }

/** Of an item some attempt tells the variant of; attempts that do not tell are left out. */
function variantsOf(file: QuizFile, { marks, item, index }: OneItem) {
  const variants = file.variants[index] ?? []
  if (variants.every((variant) => variant === null)) return []
  const told = (_: unknown, attempt: number) => variants[attempt] !== null
  const found = variantStatistics({
    marks: (marks.columns[index] ?? []).filter(told),
    totals: marks.totals.filter(told),
    maxMark: marks.maxMarks[index] ?? 0,
    variants: variants.filter((variant) => variant !== null),
  })
  return [[item, Object.fromEntries(found)] as const]
}
