/** What is not released yet, and when it comes. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ReleaseView } from '@/lib/contracts/attempt-views'
import styles from './result.module.css'

type NotYetProps = { readonly release: readonly ReleaseView[]; readonly timeZone: string }

export async function NotYet({ release, timeZone }: NotYetProps) {
  const [t, names, format] = await Promise.all([
    getTranslations('AttemptResult'),
    getTranslations('AttemptStart'),
    getFormatter(),
  ])
  const held = release.filter(({ isReleased }) => !isReleased)
  if (held.length === 0) return null
  const line = ({ name, kind, at }: ReleaseView) => {
    const what = names(name)
    if (at === null) return t(`notYet-${kind}`, { what })
    return t('notYetAt', { what, date: format.dateTime(new Date(at), 'full', { timeZone }) })
  }
  return (
    <section className={styles['notYet']} aria-labelledby="not-yet">
      <h2 id="not-yet">{t('notYet')}</h2>
      <ul>
        {held.map((each) => (
          <li key={each.name}>{line(each)}</li>
        ))}
      </ul>
    </section>
  )
}
