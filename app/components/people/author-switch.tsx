'use client'

/** Gives an instructor the right to write questions, or takes it back; what was just done can be undone where it was done. */
import { useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { setAuthor } from './author-action'
import styles from './people.module.css'

type AuthorSwitchProps = {
  readonly courseId: string
  readonly userId: string
  readonly name: string
  readonly isAuthor: boolean
}

export function AuthorSwitch({ courseId, userId, name, isAuthor }: AuthorSwitchProps) {
  const t = useTranslations('People')
  const isReady = useIsReady()
  const { isPending, failure, send } = useRequest(setAuthor)
  const [done, setDone] = useState<'given' | 'taken' | null>(null)
  const change = (said: typeof done) => {
    const next = !isAuthor
    send({ courseId, userId, isAuthor: next }, () => setDone(said))
  }
  return (
    <span className={styles['switch']}>
      <span role="status" className={styles['soft']}>
        {done !== null && t(`author_${done}`, { name })}
      </span>
      <button
        type="button"
        className={`${button['quiet']} ${button['small']}`}
        aria-label={t(isAuthor ? 'takeAuthorNamed' : 'makeAuthorNamed', { name })}
        disabled={!isReady}
        aria-disabled={isPending}
        onClick={() => change(isAuthor ? 'taken' : 'given')}
      >
        {done === null ? t(isAuthor ? 'takeAuthor' : 'makeAuthor') : t('undo')}
      </button>
      <RequestAlert failure={failure} />
    </span>
  )
}
