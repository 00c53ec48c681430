/** The level over the answers, in its band; every answer a link to its replay. */
import { getFormatter } from 'next-intl/server'
import { AxisX } from '@/app/components/charts/axis-x'
import { AxisY } from '@/app/components/charts/axis-y'
import { Band } from '@/app/components/charts/band'
import { Dot } from '@/app/components/charts/dot'
import { FigureFrame } from '@/app/components/charts/figure-frame'
import { Legend } from '@/app/components/charts/legend'
import { Line } from '@/app/components/charts/line'
import { MarkLink } from '@/app/components/charts/mark-link'
import { ReferenceLine } from '@/app/components/charts/reference-line'
import { verdictOf } from '@/app/components/practice/verdict'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StoryView } from '@/lib/contracts/analytics/story'
import { LevelTable } from './level-table'
import { type StoryMark, type StoryShape, storyShape } from './story-shape'
import { verdictLooks } from './verdict-looks'

export async function StoryPicture({ view }: { readonly view: StoryView }) {
  const [t, format] = await Promise.all([getTranslations('Story'), getFormatter()])
  const { course, entries, threshold, answerCount, objective } = view
  const shape = storyShape({
    entries,
    threshold,
    share: (value) => format.number(value, 'share'),
    day: (at) => format.dateTime(new Date(at), { day: 'numeric', month: 'short', timeZone: course.timeZone }),
  })
  return (
    <FigureFrame
      title={t('picture', { objective: objective.title })}
      description={t('pictureText', { count: answerCount })}
      size={shape.size}
      marks="links"
      legend={<StoryLegend />}
      table={<LevelTable view={view} />}
      file={`${objective.id}/file`}
    >
      {shape.bands.map((band) => (
        <Band key={band[0]?.x} stretches={band} />
      ))}
      <Axes shape={shape} threshold={t('threshold', { threshold: format.number(threshold, 'share') })} />
      <Line points={shape.line} />
      {shape.marks.map((mark) => (
        <Mark key={mark.x} mark={mark} open={view.step?.entry.number ?? null} />
      ))}
    </FigureFrame>
  )
}

async function Axes({ shape, threshold }: { readonly shape: StoryShape; readonly threshold: string }) {
  const t = await getTranslations('Story')
  const { plot, thresholdY, xTicks, yTicks } = shape
  return (
    <>
      <AxisY ticks={yTicks} left={plot.left} right={plot.right} label={t('level')} />
      <ReferenceLine from={{ x: plot.left, y: thresholdY }} to={{ x: plot.right, y: thresholdY }} label={threshold} />
      <AxisX ticks={xTicks} left={plot.left} right={plot.right} y={plot.bottom} label={t('answersInOrder')} />
    </>
  )
}

type MarkProps = {
  readonly mark: StoryMark
  /** Number of the answer that is replayed below: its mark is larger. */
  readonly open: number | null
}

async function Mark({ mark: { x, y, entry }, open }: MarkProps) {
  const [t, feedback] = await Promise.all([getTranslations('Story'), getTranslations('Feedback')])
  if (entry.kind === 'recalibrated') return <Dot x={x} y={y} radius={4} shape="square" tone="soft" />
  const verdict = verdictOf(entry.scoreFraction)
  const label = t('markLabel', { number: entry.number, title: entry.title, verdict: feedback(verdict) })
  return (
    <MarkLink href={`?at=${entry.number}#replay`} label={label} x={x} y={y}>
      <Dot x={x} y={y} radius={entry.number === open ? 8 : 5} {...verdictLooks[verdict]} />
    </MarkLink>
  )
}

async function StoryLegend() {
  const [t, feedback] = await Promise.all([getTranslations('Story'), getTranslations('Feedback')])
  return (
    <Legend
      items={[
        ...(['right', 'partly', 'wrong'] as const).map((verdict) => ({
          kind: 'dot' as const,
          words: feedback(verdict),
          ...verdictLooks[verdict],
        })),
        { kind: 'dot', tone: 'soft', shape: 'square', words: t('recalibrated') },
        { kind: 'band', tone: 'one', words: t('band') },
      ]}
    />
  )
}
