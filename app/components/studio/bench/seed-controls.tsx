'use client'

/** Which variant is shown: another at random, the ones beside it, one by its number, and those that were pinned. */
import { type FormEvent, useEffect, useState } from 'react'
import { highestSeed, lowestSeed, parseSeed } from '@/app/components/bank/parse-seed'
import { useBench } from '@/app/components/studio/worker/bench-context'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './bench.module.css'
import { isTyping } from './is-typing'

/** Four digits can be said across a table. */
const MOST_RANDOM = 9_999

export function SeedControls() {
  const t = useTranslations('StudioBench')
  const { which, showSeed } = useBench()
  const [typed, setTyped] = useState<string | null>(null)
  const [pinned, setPinned] = useState<readonly number[]>([])
  const seed = which.kind === 'seed' ? which.seed : null
  useRerollKey(showSeed)

  const asked = typed === null ? seed : parseSeed(typed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (asked === null || typed === null || typed.trim() === '') return
    showSeed(asked)
    setTyped(null)
  }
  const small = `${button['quiet']} ${button['small']}`
  const step = (by: number) => showSeed(Math.min(highestSeed, Math.max(lowestSeed, (seed ?? 1) + by)))
  return (
    <div className={styles['seeds']}>
      <form className={styles['seedForm']} onSubmit={submit}>
        <button type="button" className={small} aria-label={t('previousSeed')} onClick={() => step(-1)}>
          ‹
        </button>
        <label>
          <span className="visually-hidden">{t('seed')}</span>
          <input
            className={styles['seed']}
            inputMode="numeric"
            value={typed ?? (seed === null ? '' : String(seed))}
            placeholder={which.kind === 'test' ? t('testPlace', { place: which.place + 1 }) : ''}
            aria-invalid={asked === null && typed !== null}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => setTyped(null)}
          />
        </label>
        <button type="button" className={small} aria-label={t('nextSeed')} onClick={() => step(1)}>
          ›
        </button>
        <button
          type="button"
          className={small}
          aria-keyshortcuts="R"
          title={t('rerollKey')}
          onClick={() => showSeed(randomSeed())}
        >
          {t('reroll')}
        </button>
        <button
          type="button"
          className={small}
          disabled={seed === null || pinned.includes(seed)}
          onClick={() => seed !== null && setPinned([...pinned, seed])}
        >
          {t('pin')}
        </button>
      </form>
      {pinned.length > 0 && (
        <ul className={styles['pins']} aria-label={t('pinned')}>
          {pinned.map((pin) => (
            <li key={pin}>
              <button type="button" aria-pressed={pin === seed} onClick={() => showSeed(pin)}>
                {pin}
              </button>
              <button
                type="button"
                aria-label={t('unpin', { seed: pin })}
                onClick={() => setPinned(pinned.filter((each) => each !== pin))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function randomSeed(): number {
  return 1 + Math.floor(Math.random() * MOST_RANDOM)
}

function useRerollKey(showSeed: (seed: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented)
      if (event.key === 'r' && isPlain && !isTyping(event.target)) showSeed(randomSeed())
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [showSeed])
}
