/** What was worked at and mastered in a week. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { DigestView } from '@/lib/contracts/analytics/digest'
import styles from './digest.module.css'

export async function DigestWork({ view }: { readonly view: DigestView }) {
  const [t, format] = await Promise.all([getTranslations('Digest'), getFormatter()])
  const { now, before, studentCount, objectives, mastered } = view
  const hours = (seconds: number) => format.number(seconds / 3_600, { maximumFractionDigits: 1 })
  return (
    <section className={styles['part']} aria-labelledby="worked-at">
      <h2 id="worked-at">{t('worked')}</h2>
      <p>
        {t('sums', {
          ...{ students: now.students, count: studentCount, answers: now.answers, hours: hours(now.seconds) },
          ...{ studentsBefore: before.students, answersBefore: before.answers, hoursBefore: hours(before.seconds) },
        })}{' '}
        {t('masteredSum', { count: mastered })}
      </p>
      <div className={styles['table']}>
        <DataTable label={t('workedLabel')}>
          <thead>
            <tr>
              <th scope="col">{t('objective')}</th>
              {(['answers', 'students', 'hours', 'meanScore', 'mastered'] as const).map((column) => (
                <th key={column} scope="col" className={table['number']}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {objectives.map(({ id, title, answers, students, seconds, meanScore, mastered: newly }) => (
              <tr key={id}>
                <th scope="row" className={styles['objective']}>
                  {title}
                </th>
                <td className={table['number']}>{format.number(answers)}</td>
                <td className={table['number']}>{format.number(students)}</td>
                <td className={table['number']}>{hours(seconds)}</td>
                <td className={table['number']}>{meanScore === null ? '–' : format.number(meanScore, 'share')}</td>
                <td className={table['number']}>{format.number(newly)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </section>
  )
}
