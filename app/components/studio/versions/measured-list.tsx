/** In how many problems drawn from the same seeds students would notice a difference, with seeds to look at. */
import Link from 'next/link'
import { getTranslations } from '@/app/i18n/get-translations'
import type { VariantDifferences } from '@/lib/authoring/compare-variants'
import styles from './versions.module.css'

const figures = ['prompt', 'key', 'accepted', 'mistakes', 'drawnByOne'] as const

type MeasuredListProps = {
  /** Null where the problems of these seeds are of a version that is no longer given, and cannot be looked at. */
  readonly questionId: string | null
  readonly measured: VariantDifferences
}

export async function MeasuredList({ questionId, measured }: MeasuredListProps) {
  const t = await getTranslations('StudioVersions')
  const { seeds, examples } = measured
  return (
    <>
      <ul className={styles['figures']}>
        {figures.map((name) => (
          <li key={name}>
            <strong>{t('ofSeeds', { count: measured[name], seeds })}</strong> {t(`figure.${name}`)}
          </li>
        ))}
      </ul>
      {examples.length > 0 && (
        <p className={styles['soft']}>
          {t(questionId === null ? 'examplesThen' : 'examples')}{' '}
          {examples.map((seed, place) => (
            <span key={seed}>
              {place > 0 && ', '}
              {questionId === null ? seed : <Link href={`/bank/${questionId}?seed=${seed}`}>{seed}</Link>}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
