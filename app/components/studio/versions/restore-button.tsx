'use client'

/** Opens a draft of an older version; where another draft is open, leads to that one. */
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { restoreVersion } from './version-actions'
import styles from './versions.module.css'

type RestoreButtonProps = { readonly questionId: string; readonly version: number }

export function RestoreButton({ questionId, version }: RestoreButtonProps) {
  const t = useTranslations('StudioVersions')
  const router = useRouter()
  const isReady = useIsReady()
  const { isPending, failure, value, send } = useRequest(restoreVersion)
  if (value?.kind === 'other-open') {
    return (
      <p role="alert" className={styles['soft']}>
        {t('otherOpen')} <Link href={`/bank/drafts/${value.draftId}`}>{t('goOn')}</Link>
      </p>
    )
  }
  return (
    <>
      <button
        type="button"
        className={`${button['quiet']} ${button['small']}`}
        aria-label={t('restoreNamed', { version })}
        disabled={!isReady}
        aria-disabled={isPending}
        onClick={() =>
          send({ questionId, version }, (result) => {
            if (result.kind === 'opened') router.push(`/bank/drafts/${result.draftId}`)
          })
        }
      >
        {t('restore')}
      </button>
      <RequestAlert failure={failure} />
    </>
  )
}
