/** Answers a week, with the hours and the students behind them. */
import { scaleLinear } from 'd3-scale'
import { getFormatter } from 'next-intl/server'
import { AxisX } from '@/app/components/charts/axis-x'
import { AxisY } from '@/app/components/charts/axis-y'
import { Bar } from '@/app/components/charts/bar'
import { FigureFrame } from '@/app/components/charts/figure-frame'
import { ticksOf } from '@/app/components/charts/ticks'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ClassProgressView } from '@/lib/contracts/analytics/class-progress'
import { weekText } from './week-text'
import { WeeksTable } from './weeks-table'

const SIZE = { width: 880, height: 300 } as const
const PLOT = { left: 50, right: 866, top: 26, bottom: 224 } as const
const MOST_WORDS = 12

export async function WorkFigure({ view }: { readonly view: ClassProgressView }) {
  const [t, format] = await Promise.all([getTranslations('ClassProgress'), getFormatter()])
  const { weeks } = view
  const step = (PLOT.right - PLOT.left) / weeks.length
  const width = Math.min(56, step * 0.7)
  const most = Math.max(5, ...weeks.map(({ answers }) => answers))
  const y = scaleLinear([0, most], [PLOT.bottom, PLOT.top]).nice(4)
  const every = Math.max(1, Math.ceil(weeks.length / MOST_WORDS))
  return (
    <FigureFrame title={t('work')} description={t('workText')} size={SIZE} table={<WeeksTable view={view} />}>
      <AxisY
        ticks={ticksOf(y, { count: 4, label: (value) => format.number(value) })}
        left={PLOT.left}
        right={PLOT.right}
        label={t('answersAxis')}
      />
      {weeks.map(({ week, answers, seconds, students }, place) => {
        const middle = PLOT.left + step * (place + 0.5)
        return (
          <g key={week}>
            <Bar x={middle - width / 2} y={y(answers)} width={width} height={PLOT.bottom - y(answers)} />
            {place % every === 0 && (
              <>
                <text x={middle} y={PLOT.bottom + 36} textAnchor="middle">
                  {t('hours', { hours: format.number(Math.round(seconds / 3_600)) })}
                </text>
                <text x={middle} y={PLOT.bottom + 52} textAnchor="middle">
                  {t('studentsShort', { students })}
                </text>
              </>
            )}
          </g>
        )
      })}
      <AxisX
        ticks={weeks
          .map(({ week }, place) => ({ at: PLOT.left + step * (place + 0.5), label: weekText(week, format) }))
          .filter((_, place) => place % every === 0)}
        left={PLOT.left}
        right={PLOT.right}
        y={PLOT.bottom}
      />
    </FigureFrame>
  )
}
