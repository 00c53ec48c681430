// Every table of a quiz's statistics in one file, one below the other, each under its name.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { type TableCell, writeTable } from '@/lib/content/write-table'
import type { GivenAnswer, QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { figureCells, roundedCell } from './figure-cells'
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
    ['Mean', ...figureCells(quiz.mean)],
    ['Median', roundedCell(quiz.median)],
    ['Standard deviation', roundedCell(quiz.sd)],
    ['Skewness', roundedCell(quiz.skewness)],
    ['Kurtosis', roundedCell(quiz.kurtosis)],
    ['Internal consistency, %', ...figureCells(quiz.internalConsistency)],
    ['Error ratio, %', roundedCell(quiz.errorRatio)],
    ['Standard error', roundedCell(quiz.standardError)],
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
      const report = view.models.find(({ slotId }) => slotId === item.slotId)?.report
      const model = report?.kind === 'estimated' ? report : null
      return [
        ...[nameOf(view, item.slotId), view.slots.find(({ id }) => id === item.slotId)?.maxMark ?? null, item.n],
        ...[...figureCells(item.facility), roundedCell(item.sd), roundedCell(item.guess)],
        ...[roundedCell(item.intendedWeight), roundedCell(item.effectiveWeight)],
        ...[
          ...figureCells(item.discriminationIndex),
          ...figureCells(item.discrimination),
          roundedCell(item.discriminativeEfficiency),
        ],
        ...[
          roundedCell(model?.difficulty.value),
          roundedCell(model?.difficulty.se),
          roundedCell(model?.slope.value),
          roundedCell(model?.slope.se),
        ],
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
      ...[
        title,
        items,
        n,
        ...figureCells(facility),
        roundedCell(discriminationIndex),
        roundedCell(internalConsistency),
      ],
    ]),
  ]
}

function partRows(view: QuizStatisticsView): Rows {
  return [
    ['Question', 'Given as', 'Seed', 'Attempts', 'Facility', 'from', 'to', 'SD', 'Discrimination index (Moodle), %'],
    ...view.parts.map(({ slotId, questionTitle, seed, n, facility, sd, discriminationIndex }) => [
      ...[
        nameOf(view, slotId),
        questionTitle,
        seed,
        n,
        ...figureCells(facility),
        roundedCell(sd),
        roundedCell(discriminationIndex),
      ],
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
      ...[nameOf(view, of.slotId), of.n, roundedCell(of.someSubmission.share), roundedCell(of.somePerfect.share)],
      ...[of.first, of.last, of.best, of.average, of.meanTries, of.successIndex, of.duration.median].map(roundedCell),
      ...of.byTry.flatMap(({ n, score }) => [roundedCell(score), n]),
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
        ...[questionTitle ?? 'All drawn', part, answerText(answer), isRight ? 'yes' : 'no', count],
        ...[roundedCell(share), roundedCell(interval.low), roundedCell(interval.high)],
        ...[...byGroup.map((group) => group.count), roundedCell(discrimination)],
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
      roundedCell(score),
      roundedCell(minutes),
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
