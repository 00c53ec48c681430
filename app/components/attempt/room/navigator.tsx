'use client'

/** Every question with how it stands, in a word, a shape and a colour. */
import { useTranslations } from '@/app/i18n/use-translations'
import { answerStatus } from './answer-status'
import styles from './room.module.css'
import type { RoomPlace } from './room-problem'
import { answerOf, flagOf, type RoomState } from './room-state'

type NavigatorProps = {
  readonly places: readonly RoomPlace[]
  readonly state: RoomState
  readonly current: number
  readonly onGoTo: (position: number) => void
}

export function Navigator({ places, state, current, onGoTo }: NavigatorProps) {
  const t = useTranslations('Attempt')
  return (
    <nav aria-label={t('navigator')} className={styles['navigator']}>
      <ol>
        {places.map((place) => {
          const status = statusOf(place, state)
          const isFlagged = place.kind === 'shown' && flagOf(state, place).isSet
          return (
            <li key={place.slotId}>
              <button
                type="button"
                className={styles['place']}
                data-status={status}
                disabled={place.kind !== 'shown'}
                aria-current={place.position === current ? 'step' : undefined}
                onClick={() => onGoTo(place.position)}
              >
                <span className={styles['placeNumber']}>{place.position + 1}</span>
                <span className={styles['placeStatus']}>{t(status)}</span>
                {isFlagged && <span className={styles['placeFlag']}>{t('flagged')}</span>}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function statusOf(place: RoomPlace, state: RoomState) {
  if (place.kind !== 'shown') return place.kind
  if (place.left?.kind === 'done') return 'done'
  return answerStatus(answerOf(state, place))
}
