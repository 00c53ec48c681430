'use client'

/** Why what is shown is not what the text says now; nothing where it is. */
import { useStudio } from '@/app/components/studio/studio-context'
import { useBench } from '@/app/components/studio/worker/bench-context'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './bench.module.css'

export function BenchNote() {
  const t = useTranslations('StudioBench')
  const { reading, show } = useStudio()
  const { isLost, look } = useBench()
  const [first] = reading.diagnostics
  const isFaulty = reading.kind === 'faulty'
  return (
    <div role="status">
      {isFaulty && (
        <p className={styles['notice']}>
          {t(look === null ? 'faultyFirst' : 'faulty')}{' '}
          {first !== undefined && (
            <button type="button" className={styles['link']} onClick={() => show(first.path)}>
              {t('toFault', { count: reading.diagnostics.length })}
            </button>
          )}
        </p>
      )}
      {isLost && <p className={styles['notice']}>{t('lost')}</p>}
    </div>
  )
}
