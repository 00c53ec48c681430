/** One question by fifths of the class: who got all of it, a part, nothing. */
import { scaleBand, scaleLinear } from 'd3-scale'
import { getFormatter } from 'next-intl/server'
import { AxisX } from '@/app/components/charts/axis-x'
import { AxisY } from '@/app/components/charts/axis-y'
import { Bar } from '@/app/components/charts/bar'
import { Dot } from '@/app/components/charts/dot'
import { FigureFrame } from '@/app/components/charts/figure-frame'
import { Legend } from '@/app/components/charts/legend'
import { Line } from '@/app/components/charts/line'
import { ticksOf } from '@/app/components/charts/ticks'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { PlainTable } from './plain-table'

const size = { width: 350, height: 226 } as const
const plot = { left: 44, right: 346, top: 12, bottom: 182 } as const

type QuintileFigureProps = {
  readonly name: string
  readonly groups: QuizStatisticsView['quintiles'][number]['groups']
}

export async function QuintileFigure({ name, groups }: QuintileFigureProps) {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  const share = (value: number) => format.number(value, 'share')
  const fifths = groups.map((group, place) => ({ ...group, place: place + 1, key: String(place) }))
  const n = groups.reduce((sum, group) => sum + group.n, 0)
  const x = scaleBand(
    fifths.map(({ key }) => key),
    [plot.left, plot.right],
  )
    .paddingInner(0.2)
    .paddingOuter(0.1)
  const y = scaleLinear([0, 1], [plot.bottom, plot.top])
  const middle = (key: string) => (x(key) ?? 0) + x.bandwidth() / 2
  const named = (place: number) => t('fifthNamed', { place: String(place) })
  const means = fifths.flatMap(({ key, score }) =>
    score === null ? [] : [{ x: middle(key), y: y(Math.min(1, Math.max(0, score))) }],
  )
  return (
    <FigureFrame
      title={t('quintiles')}
      description={t('quintilesText', { n })}
      size={size}
      legend={
        <Legend
          items={[
            { kind: 'dot', shape: 'square', tone: 'one', words: t('full') },
            { kind: 'dot', shape: 'square', tone: 'three', words: t('some') },
            { kind: 'dot', shape: 'square', tone: 'soft', words: t('nothing') },
            { kind: 'line', tone: 'two', words: t('meanScore') },
          ]}
        />
      }
      table={
        <PlainTable
          label={`${name}: ${t('quintiles')}`}
          head={[t('fifth'), t('nShort'), t('full'), t('some'), t('nothing'), t('meanScore')]}
          rows={fifths.map(({ place, n: of, full, some, none, score }) => [
            ...[named(place), String(of), String(full), String(some), String(none)],
            score === null ? t('none') : share(score),
          ])}
        />
      }
    >
      <AxisY ticks={ticksOf(y, { count: 4, label: share })} left={plot.left} right={plot.right} />
      {fifths.map(({ key, n: of, full, some, none }) => {
        const stack = [
          { tone: 'one', from: 0, to: full },
          { tone: 'three', from: full, to: full + some },
          { tone: 'soft', from: full + some, to: full + some + none },
        ] as const
        return stack.map(({ tone, from, to }) => (
          <Bar
            key={`${key} ${tone}`}
            tone={tone}
            x={x(key) ?? 0}
            y={y(to / Math.max(1, of))}
            width={x.bandwidth()}
            height={y(from / Math.max(1, of)) - y(to / Math.max(1, of)) - (to > from ? 1 : 0)}
          />
        ))
      })}
      <Line points={means} tone="two" />
      {means.map((point) => (
        <Dot key={point.x} x={point.x} y={point.y} tone="two" shape="diamond" radius={4} />
      ))}
      <AxisX
        ticks={fifths.map(({ key, n: of }) => ({ at: middle(key), label: t('ofFifth', { n: of }) }))}
        left={plot.left}
        right={plot.right}
        y={plot.bottom}
        label={t('fifthsAxis')}
      />
    </FigureFrame>
  )
}
