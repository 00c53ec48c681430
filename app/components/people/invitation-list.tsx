/** What became of each invitation. The links themselves are not kept. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { RosterView } from '@/lib/contracts/roster-views'
import { OneButton } from './one-button'
import styles from './people.module.css'

export async function InvitationList({ view: { course, invitations } }: { readonly view: RosterView }) {
  const [t, format] = await Promise.all([getTranslations('People'), getFormatter()])
  const shown = (iso: string) => format.dateTime(new Date(iso), 'moment', { timeZone: course.timeZone })
  if (invitations.length === 0) return null
  return (
    <ul className={styles['rows']}>
      {invitations.map(({ id, createdAt, expiresAt, placesLeft, useCount, state }) => (
        <li key={id}>
          <span>
            {t('invitationMade', { date: shown(createdAt), count: useCount })}{' '}
            <span className={styles['soft']}>
              {t(`invitation.${state}`, { date: shown(expiresAt), left: placesLeft })}
            </span>
          </span>
          {state === 'open' && (
            <OneButton
              ask="revokeInvitation"
              input={{ courseId: course.id, invitationId: id }}
              label={t('revoke')}
              name={t('revokeNamed', { date: shown(createdAt) })}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
