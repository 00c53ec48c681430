'use client'

/** Into the course with the account one is signed in with. */
import { useRouter } from 'next/navigation'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { joinCourse } from './actions'

export function JoinButton({ token }: { readonly token: string }) {
  const t = useTranslations('Links')
  const router = useRouter()
  const isReady = useIsReady()
  const { isPending, failure, value, send } = useRequest(joinCourse)
  const join = () =>
    send({ token }, (joined) => {
      if (joined.kind === 'joined') router.push(`/courses/${joined.courseSlug}`)
    })
  return (
    <>
      <button type="button" className={button['primary']} disabled={!isReady} aria-disabled={isPending} onClick={join}>
        {t(isPending ? 'joining' : 'join')}
      </button>
      <div role="alert">{value?.kind === 'closed' && <p>{t('closedText')}</p>}</div>
      <RequestAlert failure={failure} />
    </>
  )
}
