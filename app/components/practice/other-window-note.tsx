'use client'

/** Says that the answer shown was sent in another window, and that what was typed in this one was not. */
import { useEffect, useState } from 'react'
import styles from '@/app/components/answer/answer.module.css'
import { useTranslations } from '@/app/i18n/use-translations'

import { findDraft } from './draft'
import { isSentElsewhere } from './sent-elsewhere'

type OtherWindowNoteProps = {
  readonly variantId: string
  readonly recorded: Readonly<Record<string, string>>
}

export function OtherWindowNote({ variantId, recorded }: OtherWindowNoteProps) {
  const t = useTranslations('Answer')
  const [isShown, setIsShown] = useState(false)
  useEffect(() => {
    const draft = findDraft(variantId)
    setIsShown(draft !== null && isSentElsewhere(draft.response, recorded))
  }, [variantId, recorded])
  return (
    <div role="status" className={isShown ? styles['problem'] : styles['silent']}>
      {isShown && t('sentElsewhere')}
    </div>
  )
}
