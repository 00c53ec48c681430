/** The questions of a quiz by how hard they are and how well they tell students apart. */
import { getFormatter } from 'next-intl/server'
import { Legend } from '@/app/components/charts/legend'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { DifficultyScatter, type ScatterPoint } from './difficulty-scatter'
import { PlainTable } from './plain-table'
import styles from './quiz-statistics.module.css'

type QuizScatterProps = { readonly view: QuizStatisticsView; readonly names: ReadonlyMap<string, string> }

export async function QuizScatter({ view: { items, n }, names }: QuizScatterProps) {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  const share = (value: number) => format.number(value, 'share')
  const points = items.flatMap((item): readonly ScatterPoint[] => {
    const { facility, discriminationIndex, slotId, flags } = item
    if (facility.value === null || discriminationIndex.value === null) return []
    const name = names.get(slotId) ?? ''
    const figures = `${t('facility')} ${share(facility.value)}, ${t('indexAxis')} ${share(discriminationIndex.value / 100)}`
    const look =
      flags.length > 0 ? ({ tone: 'wrong', shape: 'diamond' } as const) : ({ tone: 'one', shape: 'disc' } as const)
    return [
      {
        ...{ key: slotId, name, label: `${name}: ${figures}`, href: `#slot-${slotId}`, ...look },
        ...{ facility: clamped(facility.value), discrimination: discriminationIndex.value },
      },
    ]
  })
  if (points.length === 0) return <p className={styles['soft']}>{t('scatterNone')}</p>
  return (
    <DifficultyScatter
      title={t('scatter')}
      describeWith={(count) =>
        `${t('scatterText', { n: points.length })} ${count > 0 ? t('unlabelled', { count }) : ''}`
      }
      points={points}
      axis={{ x: t('facilityAxis'), y: t('indexAxis') }}
      write={share}
      legend={
        <Legend
          items={[
            { kind: 'dot', tone: 'one', shape: 'disc', words: t('legendSound') },
            { kind: 'dot', tone: 'wrong', shape: 'diamond', words: t('worthALook') },
          ]}
        />
      }
      table={
        <PlainTable
          label={t('scatter')}
          head={[t('question'), t('facilityAxis'), t('indexAxis'), t('nShort')]}
          rows={points.map(({ name, facility, discrimination }) => [
            name,
            share(facility),
            share(discrimination / 100),
            String(n),
          ])}
        />
      }
    />
  )
}

/** Bonus points lie beyond the axis. */
function clamped(share: number): number {
  return Math.min(1, Math.max(0, share))
}
