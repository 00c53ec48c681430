/** The share of all students' objectives that is mastered, week by week, and where that leads, with a band. */
import { scaleLinear } from 'd3-scale'
import { getFormatter } from 'next-intl/server'
import { AxisX } from '@/app/components/charts/axis-x'
import { AxisY } from '@/app/components/charts/axis-y'
import { Band } from '@/app/components/charts/band'
import { Dot } from '@/app/components/charts/dot'
import { FigureFrame } from '@/app/components/charts/figure-frame'
import { Legend, type LegendItem } from '@/app/components/charts/legend'
import { Line } from '@/app/components/charts/line'
import { ReferenceLine } from '@/app/components/charts/reference-line'
import { thinned, ticksOf } from '@/app/components/charts/ticks'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ClassProgressView } from '@/lib/contracts/analytics/class-progress'
import { weekText } from './week-text'
import { WeeksTable } from './weeks-table'

const SIZE = { width: 880, height: 330 } as const
const PLOT = { left: 50, right: 866, top: 26, bottom: 284 } as const
const MOST_WORDS = 12

export async function MasteredFigure({ view }: { readonly view: ClassProgressView }) {
  const [t, format] = await Promise.all([getTranslations('ClassProgress'), getFormatter()])
  const { course, filtering, whole, weeks, forecast, due } = view
  const share = (count: number) => (whole === 0 ? 0 : count / whole)
  const ahead = forecast.kind === 'band' ? forecast.weeks : []
  const all = [...new Set([...weeks.map(({ week }) => week), ...ahead.map(({ week }) => week)])]
  const step = (PLOT.right - PLOT.left) / all.length
  const x = (week: string) => PLOT.left + step * (all.indexOf(week) + 0.5)
  const most = Math.max(0.05, ...weeks.map(({ mastered }) => share(mastered)), ...ahead.map(({ high }) => share(high)))
  const y = scaleLinear([0, most], [PLOT.bottom, PLOT.top]).nice(5)
  const soFar = weeks.map(({ week, mastered }) => ({ x: x(week), y: y(share(mastered)) }))
  const over = weeks.filter(({ isRunning }) => !isRunning).at(-1)
  const from = over === undefined ? [] : [{ x: x(over.week), at: share(over.mastered) }]
  const stretches = [
    ...from.map(({ x: place, at }) => ({ x: place, low: y(at), high: y(at) })),
    ...ahead.map(({ week, low, high }) => ({ x: x(week), low: y(share(low)), high: y(share(high)) })),
  ]
  const expected = [
    ...from.map(({ x: place, at }) => ({ x: place, y: y(at) })),
    ...ahead.map(({ week, middle }) => ({ x: x(week), y: y(share(middle)) })),
  ]
  const legend: readonly LegendItem[] = [
    { kind: 'dot', tone: 'one', shape: 'disc', words: t('soFar') },
    ...(ahead.length > 0
      ? ([
          { kind: 'line', tone: 'one', dash: true, words: t('expected') },
          { kind: 'band', tone: 'one', words: t('band') },
        ] as const)
      : []),
    ...(due.length > 0 ? ([{ kind: 'line', tone: 'soft', dash: true, words: t('dueLegend') }] as const) : []),
  ]
  const query = new URLSearchParams(
    Object.entries({ ...filtering.filter, ahead: String(view.weeksAhead) }).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    ),
  )
  return (
    <FigureFrame
      title={t('mastered')}
      description={await description(view)}
      size={SIZE}
      table={<WeeksTable view={view} />}
      file={`/courses/${course.slug}/class/progress/file?${query.toString()}`}
      legend={<Legend items={legend} />}
    >
      <AxisY
        ticks={ticksOf(y, { count: 5, label: (value) => format.number(value, 'share') })}
        left={PLOT.left}
        right={PLOT.right}
        label={t('shareAxis')}
      />
      {ahead.length > 0 && <Band stretches={stretches} />}
      {all.flatMap((week) => {
        const numbers = due.flatMap((one, place) => (one.week === week ? place + 1 : []))
        if (numbers.length === 0) return []
        const label = numbers.join(', ')
        return (
          <ReferenceLine
            key={week}
            from={{ x: x(week), y: PLOT.bottom }}
            to={{ x: x(week), y: PLOT.top }}
            label={label}
          />
        )
      })}
      {ahead.length > 0 && <Line points={expected} dash />}
      <Line points={soFar} />
      {soFar.map((point) => (
        <Dot key={point.x} x={point.x} y={point.y} />
      ))}
      {ahead.slice(1).map(({ week, middle }) => (
        <Dot key={week} x={x(week)} y={y(share(middle))} shape="ring" />
      ))}
      <AxisX
        ticks={thinned(
          all.map((week) => ({ at: x(week), label: weekText(week, format) })),
          { most: MOST_WORDS },
        )}
        left={PLOT.left}
        right={PLOT.right}
        y={PLOT.bottom}
        label={t('week')}
      />
    </FigureFrame>
  )
}

async function description({ whole, weeks, forecast }: ClassProgressView): Promise<string> {
  const [t, format] = await Promise.all([getTranslations('ClassProgress'), getFormatter()])
  const share = (count: number) => format.number(whole === 0 ? 0 : count / whole, 'share')
  const mastered = weeks.at(-1)?.mastered ?? 0
  const now = t('masteredText', { whole, mastered, share: share(mastered) })
  if (forecast.kind === 'withheld') {
    const why =
      forecast.reason === 'too-few-weeks'
        ? t('too-few-weeks', { found: forecast.found, needed: forecast.needed })
        : t(forecast.reason)
    return `${now} ${why}`
  }
  const last = forecast.weeks.at(-1)
  if (last === undefined) return now
  const { week, middle, low, high } = last
  const ends = { week: weekText(week, format), middle: share(middle), low: share(low), high: share(high) }
  return `${now} ${t('forecastText', ends)}`
}
