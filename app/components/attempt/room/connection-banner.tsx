'use client'

/** Says in words that nothing gets through, and that nothing is lost by it. */
import { useEffect, useState } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './room.module.css'
import type { Connection } from './room-state'

const words = { offline: 'offline', busy: 'busy', 'signed-out': 'signedOut' } as const

export function ConnectionBanner({ connection }: { readonly connection: Connection }) {
  const t = useTranslations('Attempt')
  const [wasLost, setWasLost] = useState(false)
  useEffect(() => {
    if (connection !== 'fine') setWasLost(true)
  }, [connection])
  return (
    <div role="status" className={connection === 'fine' ? styles['quietBanner'] : styles['banner']}>
      {connection === 'fine' ? wasLost && t('backAgain') : t(words[connection])}
    </div>
  )
}
