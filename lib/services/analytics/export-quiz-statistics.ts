// Every table of a quiz's statistics in one file, one below the other, each under its name.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { type TableCell, writeTable } from '@/lib/content/write-table'
import type { GivenAnswer, QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import type { ShownFigure } from '@/lib/contracts/analytics/shown-figure'
import { type AskedQuizStatistics, getQuizStatistics } from './get-quiz-statistics'

type Rows = readonly (readonly TableCell[])[]

export async function exportQuizStatistics(
  actor: Actor,
  asked: AskedQuizStatistics,
): Promise<{ readonly fileName: string; readonly text: string }> {
  const view = await getQuizStatistics(actor, asked)
  const tables = [quizRows, itemRows, objectiveRows, partRows, tryRows, answerRows, attemptRows].map((rows) =>
    rows(view),
  )
  return { fileName: `statistics-${asked.courseSlug}.csv`, text: writeTable(tables.flatMap((rows) => [...rows, []])) }
}

function quizRows({ assessment, n, maximum, quiz }: QuizStatisticsView): Rows {
  return [
    ['Quiz', assessment.title],
    ['Attempts', n],
    ['Points', maximum],
    ['Mean', ...figure(quiz.mean)],
    ['Median', rounded(quiz.median)],
    ['Standard deviation', rounded(quiz.sd)],
    ['Skewness', rounded(quiz.skewness)],
    ['Kurtosis', rounded(quiz.kurtosis)],
    ['Internal consistency, %', ...figure(quiz.internalConsistency)],
    ['Error ratio, %', rounded(quiz.errorRatio)],
    ['Standard error', rounded(quiz.standardError)],
  ]
}

function itemRows(view: QuizStatisticsView): Rows {
  const head = [
    'Question',
    'Points',
    'Attempts',
    'Facility',
    'from',
    'to',
    'SD',
    'Guess score',
    'Intended weight, %',
    'Effective weight, %',
  ]
  const ways = [
    'Discrimination index (Moodle), %',
    'from',
    'to',
    'Discrimination (PrairieLearn), %',
    'from',
    'to',
    'Discriminative efficiency, %',
  ]
  return [
    [...head, ...ways, 'Difficulty', 'its SE', 'Slope', 'its SE', 'Worth a look'],
    ...view.items.map((item) => {
      const model = view.models?.find(({ slotId }) => slotId === item.slotId)
      return [
        ...[nameOf(view, item.slotId), view.slots.find(({ id }) => id === item.slotId)?.maxMark ?? null, item.n],
        ...[...figure(item.facility), rounded(item.sd), rounded(item.guess)],
        ...[rounded(item.intendedWeight), rounded(item.effectiveWeight)],
        ...[
          ...figure(item.discriminationIndex),
          ...figure(item.discrimination),
          rounded(item.discriminativeEfficiency),
        ],
        ...[rounded(model?.difficulty), rounded(model?.difficultySe), rounded(model?.slope), rounded(model?.slopeSe)],
        item.flags.join(' '),
      ]
    }),
  ]
}

function objectiveRows({ objectives }: QuizStatisticsView): Rows {
  return [
    [
      'Objective',
      'Questions',
      'Attempts',
      'Facility',
      'from',
      'to',
      'Discrimination index (Moodle), %',
      'Internal consistency, %',
    ],
    ...objectives.map(({ title, items, n, facility, discriminationIndex, internalConsistency }) => [
      ...[title, items, n, ...figure(facility), rounded(discriminationIndex), rounded(internalConsistency)],
    ]),
  ]
}

function partRows(view: QuizStatisticsView): Rows {
  return [
    ['Question', 'Given as', 'Seed', 'Attempts', 'Facility', 'from', 'to', 'SD', 'Discrimination index (Moodle), %'],
    ...view.parts.map(({ slotId, questionTitle, seed, n, facility, sd, discriminationIndex }) => [
      ...[nameOf(view, slotId), questionTitle, seed, n, ...figure(facility), rounded(sd), rounded(discriminationIndex)],
    ]),
  ]
}

function tryRows(view: QuizStatisticsView): Rows {
  const most = Math.max(0, ...view.tries.map(({ byTry }) => byTry.length))
  const tryHeads = Array.from({ length: most }, (_, place) => [`Try ${place + 1}`, 'its n']).flat()
  return [
    [
      'Question',
      'Attempts',
      'Answered',
      'All right once',
      'First',
      'Last',
      'Best',
      'Average',
      'Tries',
      'Success index',
      'Median time, s',
      ...tryHeads,
    ],
    ...view.tries.map((of) => [
      ...[nameOf(view, of.slotId), of.n, rounded(of.someSubmission.share), rounded(of.somePerfect.share)],
      ...[of.first, of.last, of.best, of.average, of.meanTries, of.successIndex, of.duration.median].map(rounded),
      ...of.byTry.flatMap(({ n, score }) => [rounded(score), n]),
    ]),
  ]
}

function answerRows(view: QuizStatisticsView): Rows {
  return [
    [
      'Question',
      'Part',
      'First answer',
      'Right',
      'Count',
      'Share',
      'from',
      'to',
      'Lowest third',
      'Middle third',
      'Highest third',
      'With ability, %',
    ],
    ...view.answers.flatMap(({ questionTitle, part, rows }) =>
      rows.map(({ answer, isRight, count, share, interval, byGroup, discrimination }) => [
        ...[questionTitle, part, answerText(answer), isRight ? 'yes' : 'no', count],
        ...[rounded(share), rounded(interval.low), rounded(interval.high)],
        ...[...byGroup.map((group) => group.count), rounded(discrimination)],
      ]),
    ),
  ]
}

function attemptRows({ dots }: QuizStatisticsView): Rows {
  return [
    ['Student', 'Simulated', 'Score', 'Minutes', 'Ended'],
    ...dots.map(({ name, isSimulated, score, minutes, at }) => [
      name,
      isSimulated ? 'yes' : 'no',
      rounded(score),
      rounded(minutes),
      at,
    ]),
  ]
}

function nameOf({ slots }: QuizStatisticsView, slotId: string): string {
  const slot = slots.find(({ id }) => id === slotId)
  const title = slot?.title ?? slot?.objectives.join(', ') ?? slotId
  return slot?.number === null || slot === undefined ? title : `${slot.number}. ${title}`
}

function answerText(answer: GivenAnswer): string {
  if (answer.kind === 'option') return answer.text
  return answer.kind === 'mistake' ? answer.name : answer.kind
}

/** The figure and the ends of its interval, empty where there is none. */
function figure({ value, interval }: ShownFigure): readonly TableCell[] {
  const ends = interval.kind === 'interval' ? [interval.low, interval.high] : [null, null]
  return [rounded(value), ...ends.map(rounded)]
}

function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(4))
}
