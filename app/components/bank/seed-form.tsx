/** A seed to look at: typed, or the one before or after. A plain form: the address is the state. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import styles from './bank.module.css'
import { highestSeed, lowestSeed } from './parse-seed'

export async function SeedForm({ questionId, seed }: { readonly questionId: string; readonly seed: number }) {
  const [t, format] = await Promise.all([getTranslations('Variant'), getFormatter()])
  const neighbours = [seed - 1, seed + 1].filter((one) => one >= lowestSeed && one <= highestSeed)
  return (
    <form action={`/bank/${questionId}`} className={styles['seed']}>
      <label>
        {t('seed')}
        <input name="seed" type="number" min={lowestSeed} max={highestSeed} step={1} defaultValue={seed} key={seed} />
      </label>
      <button type="submit" className={button['quiet']}>
        {t('show')}
      </button>
      <nav aria-label={t('seeds')} className={styles['neighbours']}>
        {neighbours.map((one) => (
          <Link key={one} href={`/bank/${questionId}?seed=${one}`} prefetch={false} scroll={false}>
            {t('next', { seed: format.number(one) })}
          </Link>
        ))}
      </nav>
    </form>
  )
}
