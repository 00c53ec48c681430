/** Who was seen to this week, each with the way back. */
import { getFormatter } from 'next-intl/server'
import page from '@/app/components/ui/page.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { NeedsView } from '@/lib/contracts/analytics/needs'
import { AsideForm } from './aside-form'
import styles from './needs.module.css'
import { reasonText } from './reason-text'

export async function AsideList({ view: { course, objectives, aside } }: { readonly view: NeedsView }) {
  const [t, format] = await Promise.all([getTranslations('Needs'), getFormatter()])
  const titles = new Map(objectives.map(({ id, title }) => [id, title]))
  return (
    <section className={page['section']} aria-labelledby="seen-to">
      <h2 id="seen-to">{t('aside')}</h2>
      <p className={styles['soft']}>{t('asideText')}</p>
      <ul className={styles['needs']}>
        {
          await Promise.all(
            aside.map(async ({ student, first, until, by }) => (
              <li key={student.id} className={styles['need']}>
                <div className={styles['who']}>
                  <h3>
                    {student.name} {student.isSimulated && <SimulatedBadge />}
                  </h3>
                  <span className={styles['soft']}>
                    {t('until', { at: format.dateTime(new Date(until), 'day', { timeZone: course.timeZone }) })}
                    {by !== null && `, ${t('by', { name: by })}`}
                  </span>
                  <AsideForm courseId={course.id} student={student} wanted="back" />
                </div>
                <p className={styles['soft']}>{await reasonText(first.reason, titles)}</p>
              </li>
            )),
          )
        }
      </ul>
    </section>
  )
}
