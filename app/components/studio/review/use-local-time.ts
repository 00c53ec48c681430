'use client'

/**
 * Moments in the zone of whoever reads them; in UTC until the page runs in their browser, which alone knows it. `brief`: of today the time alone.
 */
import { useFormatter } from 'next-intl'
import { useIsReady } from '@/app/components/ui/use-is-ready'

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

export function useLocalTime(form: 'moment' | 'brief' = 'moment'): (at: string | number) => string {
  const format = useFormatter()
  const isReady = useIsReady()
  return (at) => {
    const moment = new Date(at)
    if (!isReady) return format.dateTime(moment, 'moment')
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const isToday = moment.toDateString() === new Date().toDateString()
    if (form === 'moment' || !isToday) return format.dateTime(moment, 'moment', { timeZone })
    return format.dateTime(moment, { ...clock, timeZone })
  }
}
