/** The pictures of a course over time, with what closes in it and how the forecast is made. */
import { getFormatter } from 'next-intl/server'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ClassProgressView } from '@/lib/contracts/analytics/class-progress'
import { MasteredFigure } from './mastered-figure'
import styles from './progress.module.css'
import { WorkFigure } from './work-figure'

export async function ProgressFigures({ view }: { readonly view: ClassProgressView }) {
  const [t, format] = await Promise.all([getTranslations('ClassProgress'), getFormatter()])
  const { course, due } = view
  return (
    <div className={styles['figures']}>
      <MasteredFigure view={view} />
      {due.length > 0 && (
        <div>
          <h2 className={styles['dueTitle']}>{t('due')}</h2>
          <ol className={styles['due']}>
            {due.map(({ id, title, at }) => (
              <li key={id}>
                {t('dueLine', { title, at: format.dateTime(new Date(at), 'due', { timeZone: course.timeZone }) })}
              </li>
            ))}
          </ol>
        </div>
      )}
      <WorkFigure view={view} />
      <details className={disclosure['box']}>
        <summary>{t('explained')}</summary>
        <p className={styles['soft']}>{t('explainedText')}</p>
      </details>
    </div>
  )
}
