'use client'

/** What can be done to a draft as it stands: review, publish, put away. One form is open at a time, and closing it loses nothing. */
import { useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import type { DraftState } from '@/lib/contracts/authoring/draft-views'
import { MoveForm } from './move-form'
import { PublishForm } from './publish-form'
import { PutAway } from './put-away'
import styles from './review.module.css'
import { useSaving } from './saving-context'

type Step = 'submit' | 'giveBack' | 'publish'

const steps: Readonly<Record<DraftState, readonly Step[]>> = {
  draft: ['submit', 'publish'],
  in_review: ['giveBack', 'publish'],
  published: [],
  discarded: [],
}

export function ReviewBar() {
  const t = useTranslations('StudioReview')
  const { saved, status } = useSaving()
  const isReady = useIsReady()
  const [open, setOpen] = useState<Step | null>(null)
  const isHeld = status.kind === 'stale' || status.kind === 'closed'
  return (
    <div className={styles['bar']}>
      <div className={styles['ways']}>
        {steps[saved.state].map((step) => (
          <button
            key={step}
            type="button"
            className={`${step === 'publish' ? button['primary'] : button['quiet']} ${button['small']}`}
            aria-expanded={open === step}
            disabled={!isReady || isHeld}
            onClick={() => setOpen(open === step ? null : step)}
          >
            {t(`step.${step}`)}
          </button>
        ))}
        <PutAway />
      </div>
      {saved.state === 'in_review' && <p className={styles['soft']}>{t('editingTakesBack')}</p>}
      {(open === 'submit' || open === 'giveBack') && steps[saved.state].includes(open) && (
        <MoveForm key={open} step={open} onDone={() => setOpen(null)} />
      )}
      <PublishForm isOpen={open === 'publish' && steps[saved.state].includes('publish') && !isHeld} />
    </div>
  )
}
