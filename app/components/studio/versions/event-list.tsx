/** What happened to a question, the newest first. */

import { LocalTime } from '@/app/components/studio/review/local-time'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuestionEventView } from '@/lib/contracts/authoring/question-events'
import styles from './versions.module.css'

export async function EventList({ events }: { readonly events: readonly QuestionEventView[] }) {
  const t = await getTranslations('StudioVersions')
  return (
    <section className={page['section']} aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      {events.length === 0 ? (
        <p className={styles['soft']}>{t('noHistory')}</p>
      ) : (
        <ol className={styles['events']}>
          {events.map(({ id, kind, version, by, at, words }) => (
            <li key={id}>
              <span>
                {t(`event.${kind}`, { name: by ?? t('commandLine'), version: version ?? 0 })}{' '}
                <span className={styles['soft']}>
                  <LocalTime at={at} />
                </span>
              </span>
              {words !== null && <q>{words}</q>}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
