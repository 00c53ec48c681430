/** What of a graded answer is shown, and when. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ReleaseView } from '@/lib/contracts/attempt-views'
import styles from './start.module.css'

type ReleaseListProps = { readonly release: readonly ReleaseView[]; readonly timeZone: string }

export async function ReleaseList({ release, timeZone }: ReleaseListProps) {
  const [t, format] = await Promise.all([getTranslations('AttemptStart'), getFormatter()])
  const when = ({ kind, at }: ReleaseView) => {
    if (at === null || (kind !== 'on' && kind !== 'after-close')) return t(`release-${kind}`)
    const date = format.dateTime(new Date(at), 'full', { timeZone })
    return t(kind === 'on' ? 'releaseAt' : 'releaseAfterCloseAt', { date })
  }
  return (
    <dl className={styles['pairs']}>
      {release.map((each) => (
        <div key={each.name}>
          <dt>{t(each.name)}</dt>
          <dd>{when(each)}</dd>
        </div>
      ))}
    </dl>
  )
}
