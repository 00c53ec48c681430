/** The statistics of a quiz as tables, each figure with its number of attempts and, where there is one, its interval. */
import type { ItemStatistics } from '@/lib/psychometrics/item-statistics'
import { isDoubtful } from '@/lib/psychometrics/item-statistics'
import type { FigureInterval } from '@/lib/psychometrics/quiz-intervals'
import type { QuizItemStatistics } from '@/lib/psychometrics/quiz-statistics'
import type { StatisticsReport } from './statistics-report'
import { textTable } from './text-table'

export function statisticsText(report: StatisticsReport): string {
  const { quiz, intervals, items, objectives, variants } = report
  const parts = [
    opening(report),
    textTable({
      head: ['scores', 'figure', '95 % interval'],
      rows: [
        ['mean, marks', figure(quiz.mean), range(intervals.quiz.mean)],
        ['median, marks', figure(quiz.median)],
        ['SD, marks', figure(quiz.sd)],
        ['skewness', figure(quiz.skewness)],
        ['kurtosis', figure(quiz.kurtosis)],
        ['internal consistency, %', figure(quiz.internalConsistency), range(intervals.quiz.internalConsistency)],
        ['error ratio, %', figure(quiz.errorRatio)],
        ['standard error, marks', figure(quiz.standardError)],
      ],
    }),
    textTable({
      head: [...ITEM_HEAD('item'), 'intended %', 'effective %', 'look at'],
      rows: Object.entries(items).map(([name, item]) => [
        ...itemCells(name, { item, intervals: intervals.items[name] }),
        figure(item.intendedWeight),
        figure(item.effectiveWeight),
        flags(item),
      ]),
    }),
    breakdown('objective', Object.entries(objectives)),
    ...Object.entries(variants).map(([item, found]) => breakdown(`item ${item}, variant`, Object.entries(found))),
    NOTES,
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

const ITEM_HEAD = (first: string) => [
  first,
  'n',
  'facility',
  '95 %',
  'SD',
  'index',
  '95 %',
  'efficiency',
  'item-total',
  '95 %',
]

const NOTES = `index: item-rest correlation × 100 (Moodle's discrimination index); item-total: PrairieLearn's discrimination × 100.
(…): an interval not to be relied on, from too few attempts or scores too near an end. –: not defined. docs/statistics.md has the formulas.`

function opening({ quiz, missingMarks }: StatisticsReport): string {
  if (quiz.n === 0) return 'There are no attempts: no figure is defined.'
  const attempts = quiz.n === 1 ? '1 attempt' : `${quiz.n} attempts`
  const missing =
    missingMarks === 1 ? '1 mark is missing and counts as 0' : `${missingMarks} marks are missing and count as 0`
  return missingMarks === 0 ? attempts : `${attempts}; ${missing}`
}

type Intervals = {
  readonly facility: FigureInterval | null
  readonly discriminationIndex: FigureInterval | null
  readonly discrimination: FigureInterval | null
}

function itemCells(
  name: string,
  { item, intervals }: { readonly item: ItemStatistics; readonly intervals?: Intervals | undefined },
): readonly string[] {
  return [
    name,
    String(item.n),
    figure(item.facility),
    range(intervals?.facility ?? null),
    figure(item.sd),
    figure(item.discriminationIndex),
    range(intervals?.discriminationIndex ?? null),
    figure(item.discriminativeEfficiency),
    figure(item.discrimination),
    range(intervals?.discrimination ?? null),
  ]
}

function breakdown(first: string, found: readonly (readonly [string, ItemStatistics])[]): string {
  if (found.length === 0) return ''
  const head = [first, 'n', 'facility', 'SD', 'index', 'efficiency', 'item-total']
  const rows = found.map(([name, item]) => [
    name,
    String(item.n),
    figure(item.facility),
    figure(item.sd),
    figure(item.discriminationIndex),
    figure(item.discriminativeEfficiency),
    figure(item.discrimination),
  ])
  return textTable({ head, rows })
}

function flags(item: QuizItemStatistics): string {
  const found = [item.isCovarianceNegative ? 'negative covariance' : '', isDoubtful(item) ? 'efficiency below 15' : '']
  return found.filter((flag) => flag !== '').join(', ')
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}

function range(interval: FigureInterval | null): string {
  if (interval === null) return '–'
  const text = `${interval.low.toFixed(2)} … ${interval.high.toFixed(2)}`
  return interval.doubt === null ? text : `(${text})`
}
