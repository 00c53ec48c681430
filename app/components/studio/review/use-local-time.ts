'use client'

/** Moments in the zone of whoever reads them; in UTC until the page runs in their browser, which alone knows it. */
import { useFormatter } from 'next-intl'
import { useIsReady } from '@/app/components/ui/use-is-ready'

export function useLocalTime(): (at: string | number) => string {
  const format = useFormatter()
  const isReady = useIsReady()
  return (at) => {
    const zone = isReady ? { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone } : {}
    return format.dateTime(new Date(at), 'moment', zone)
  }
}
