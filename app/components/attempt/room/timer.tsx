'use client'

/** The time that is left: to be seen or hidden, and said aloud at ten, five and one minutes. */
import { useFormatter } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import { type AnnouncedMinutes, announcement, clockText } from './remaining-time'
import styles from './room.module.css'

type TimerProps = {
  readonly deadlineAt: string
  /** The server's clock when the page was made: what this one is wrong by is taken off. */
  readonly now: string
  readonly timeZone: string
  readonly onEnd: () => Promise<void>
}

const tickMilliseconds = 500
/** With more time than this a date says it better than a clock. */
const daySeconds = 86_400

export function Timer({ deadlineAt, now, timeZone, onEnd }: TimerProps) {
  const t = useTranslations('Attempt')
  const format = useFormatter()
  const [seconds, setSeconds] = useState(() => secondsBetween(Date.parse(now), deadlineAt))
  const [isHidden, setIsHidden] = useState(false)
  const [said, setSaid] = useState<AnnouncedMinutes | null>(null)
  const before = useRef(seconds)
  const ahead = useRef<number | null>(null)

  useEffect(() => {
    ahead.current ??= Date.now() - Date.parse(now)
    const wrongBy = ahead.current
    let isAsking = false
    const tick = async () => {
      const left = secondsBetween(Date.now() - wrongBy, deadlineAt)
      const due = announcement({ beforeSeconds: before.current, nowSeconds: left })
      before.current = left
      setSeconds(left)
      if (due !== null) setSaid(due)
      if (left > 0 || isAsking) return
      isAsking = true
      await onEnd().finally(() => {
        isAsking = false
      })
    }
    const timer = setInterval(() => void tick(), tickMilliseconds)
    return () => clearInterval(timer)
  }, [deadlineAt, now, onEnd])

  const isOver = seconds <= 0
  if (seconds > daySeconds) {
    const date = format.dateTime(new Date(deadlineAt), 'full', { timeZone })
    return <p className={styles['ends']}>{t('endsOn', { date })}</p>
  }
  return (
    <div className={styles['timer']}>
      {isHidden ? (
        <span>{t('timerHidden')}</span>
      ) : (
        <span role="timer" aria-live="off" className={styles['time']} data-near={seconds <= 60}>
          {t('timer')} <strong suppressHydrationWarning>{clockText(seconds)}</strong>{' '}
          <span className={styles['ends']}>
            {t('endsAt', { time: format.dateTime(new Date(deadlineAt), 'clock', { timeZone }) })}
          </span>
        </span>
      )}
      <button type="button" className={styles['link']} onClick={() => setIsHidden((hidden) => !hidden)}>
        {t(isHidden ? 'showTimer' : 'hideTimer')}
      </button>
      <span role="status" className={styles['said']}>
        {isOver && t('timeUp')}
        {!isOver && said !== null && t('minutesLeft', { minutes: said })}
      </span>
    </div>
  )
}

function secondsBetween(from: number, deadlineAt: string): number {
  return (Date.parse(deadlineAt) - from) / 1_000
}
