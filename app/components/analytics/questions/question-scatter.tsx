/** Practice questions by how hard they are and how well they tell students apart. */
import { getFormatter } from 'next-intl/server'
import { DifficultyScatter, type ScatterPoint } from '@/app/components/analytics/quiz-statistics/difficulty-scatter'
import { PlainTable } from '@/app/components/analytics/quiz-statistics/plain-table'
import { Legend } from '@/app/components/charts/legend'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuestionListView, QuestionRow } from '@/lib/contracts/analytics/question-views'
import styles from './questions.module.css'

export async function QuestionScatter({ view: { course, rows } }: { readonly view: QuestionListView }) {
  const [t, q, format] = await Promise.all([
    getTranslations('QuestionStatistics'),
    getTranslations('QuizStatistics'),
    getFormatter(),
  ])
  const share = (value: number) => format.number(value, 'share')
  const points = rows.flatMap((row): readonly ScatterPoint[] => {
    const { id, title, first, discrimination } = row
    if (first.value === null || discrimination === null) return []
    const figures = `${t('firstAxis')} ${share(first.value)}, ${t('discriminationAxis')} ${share(discrimination / 100)}`
    const href = `/courses/${course.slug}/class/questions/${encodeURIComponent(id)}`
    return [
      {
        key: id,
        name: title,
        label: `${title}: ${figures}`,
        href,
        facility: first.value,
        discrimination,
        ...lookOf(row),
      },
    ]
  })
  if (points.length === 0) return <p className={styles['soft']}>{t('scatterNone')}</p>
  const describeWith = (unlabelled: number) => {
    const few = rows.length - points.length
    return [
      t('scatterText', { n: points.length }),
      few > 0 ? t('scatterFew', { count: few }) : '',
      unlabelled > 0 ? q('unlabelled', { count: unlabelled }) : '',
    ].join(' ')
  }
  return (
    <DifficultyScatter
      title={t('scatter')}
      describeWith={describeWith}
      points={points}
      axis={{ x: t('firstAxis'), y: t('discriminationAxis') }}
      write={share}
      legend={
        <Legend
          items={[
            { kind: 'dot', tone: 'one', shape: 'disc', words: t('legendHere') },
            { kind: 'dot', tone: 'wrong', shape: 'diamond', words: t('legendNegative') },
            { kind: 'dot', tone: 'soft', shape: 'ring', words: t('legendFew', { few: FEW }) },
            { kind: 'dot', tone: 'soft', shape: 'square', words: t('legendArchived') },
          ]}
        />
      }
      table={
        <PlainTable
          label={t('scatter')}
          head={[t('question'), t('students'), t('firstAxis'), t('discriminationAxis')]}
          rows={rows.map(({ title, students, first, discrimination }) => [
            ...[title, format.number(students), first.value === null ? t('none') : share(first.value)],
            discrimination === null ? t('none') : share(discrimination / 100),
          ])}
        />
      }
    />
  )
}

/** Correlations of fewer students are mostly chance. */
const FEW = 15

function lookOf({ isArchived, discrimination, discriminationN }: QuestionRow): Pick<ScatterPoint, 'tone' | 'shape'> {
  if (isArchived) return { tone: 'soft', shape: 'square' }
  if (discriminationN < FEW) return { tone: 'soft', shape: 'ring' }
  return (discrimination ?? 0) < 0 ? { tone: 'wrong', shape: 'diamond' } : { tone: 'one', shape: 'disc' }
}
