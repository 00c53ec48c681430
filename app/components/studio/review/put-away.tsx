'use client'

/** Discarding a draft, and taking it out again where it was discarded. */
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import { MoveWords } from './move-words'
import { bringBackDraft, discardDraft } from './review-actions'
import { useSaving } from './saving-context'
import { useMove } from './use-move'

const nothing = () => undefined

export function PutAway() {
  const t = useTranslations('StudioReview')
  const { saved } = useSaving()
  const isReady = useIsReady()
  const isDiscarded = saved.state === 'discarded'
  const away = useMove(discardDraft)
  const back = useMove(bringBackDraft)
  if (saved.state === 'published') return null
  const { send, isPending, problem } = isDiscarded ? back : away
  return (
    <>
      {isDiscarded && <p role="status">{t('isDiscarded')}</p>}
      <button
        type="button"
        className={`${button['quiet']} ${button['small']}`}
        disabled={!isReady}
        aria-disabled={isPending}
        onClick={() => send({}, nothing)}
      >
        {t(isDiscarded ? 'bringBack' : 'discard')}
      </button>
      <MoveWords problem={problem} />
    </>
  )
}
