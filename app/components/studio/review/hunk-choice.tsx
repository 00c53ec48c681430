'use client'

/** One place at which two texts differ, and which of them is taken there. */
import { useTranslations } from '@/app/i18n/use-translations'
import type { Hunk } from '@/lib/authoring/merge-texts'
import { LineWords } from './line-words'
import styles from './review.module.css'

export type Side = 'mine' | 'theirs'

type HunkChoiceProps = {
  readonly hunk: Exclude<Hunk, { readonly kind: 'same' }>
  readonly name: string
  /** Null: both changed it, and nobody has chosen yet. */
  readonly chosen: Side | null
  readonly onChoose: (side: Side) => void
}

const sides = ['mine', 'theirs'] as const

export function HunkChoice({ hunk, name, chosen, onChoose }: HunkChoiceProps) {
  const t = useTranslations('StudioReview')
  return (
    <li>
      <fieldset className={styles['hunk']}>
        <legend>
          {name} <span className={styles['soft']}>{t(`changedBy.${hunk.kind}`)}</span>
        </legend>
        {sides.map((side) => (
          <label key={side} className={styles['side']}>
            <span className={styles['pick']}>
              <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
              {t(`side.${side}`)}
            </span>
            {hunk[side] === '' ? (
              <em>{t('nothing')}</em>
            ) : (
              <LineWords
                text={hunk[side]}
                other={hunk[side === 'mine' ? 'theirs' : 'mine']}
                side={side === 'mine' ? 'after' : 'before'}
              />
            )}
          </label>
        ))}
      </fieldset>
    </li>
  )
}
