'use client'

/** How a formula was read, while it is typed: asked of the server after a pause, and never whether it is right. */
import { useEffect, useState } from 'react'
import { readAnswer } from '@/app/components/attempt/actions'
import type { Typed } from '@/app/components/attempt/journal/change'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './room.module.css'
import type { RoomAttempt, RoomProblem } from './room-problem'
import type { ShownReading } from './shown-reading'

type ReadingsProps = {
  readonly attempt: RoomAttempt
  readonly problem: RoomProblem
  readonly response: Typed
}

const pauseMilliseconds = 600

export function Readings({ attempt, problem, response }: ReadingsProps) {
  const t = useTranslations('Attempt')
  const [readings, setReadings] = useState<readonly ShownReading[]>([])
  const { courseId, attemptId } = attempt
  const { slotId, variantNumber } = problem

  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      const asked = { courseId, attemptId, slotId, variantNumber, response }
      const read = await readAnswer(asked).catch(() => null)
      if (isCurrent) setReadings(read ?? [])
    }
    const timer = setTimeout(() => void ask(), pauseMilliseconds)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [courseId, attemptId, slotId, variantNumber, response])

  return (
    <div role="status" className={styles['readings']}>
      {readings.map((reading) =>
        reading.kind === 'read' ? (
          <p key={reading.name}>
            {t('readAs')} {reading.shown}
          </p>
        ) : (
          <p key={reading.name}>
            {t('notRead')} {reading.expected}
          </p>
        ),
      )}
    </div>
  )
}
