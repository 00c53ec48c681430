'use client'

/** The parameters and `let` values of the variant that is shown, and between what they lie on others. */
import { useStudio } from '@/app/components/studio/studio-context'
import { useBench } from '@/app/components/studio/worker/bench-context'
import { DataTable } from '@/app/components/ui/data-table'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ValueRange } from '@/lib/authoring/value-ranges'
import { numberText } from '@/lib/grading/key-text'
import styles from './bench.module.css'
import { BenchNote } from './bench-note'
import { SeedControls } from './seed-controls'

export function ValuesPanel() {
  const t = useTranslations('StudioBench')
  const { show } = useStudio()
  const { look, isOld, ranges } = useBench()
  const values = look?.kind === 'variant' ? look.values : []
  return (
    <div className={styles['panel']}>
      <SeedControls />
      <BenchNote />
      {look?.kind === 'variant' && values.length === 0 && <p className={styles['quiet']}>{t('noValues')}</p>}
      {values.length > 0 && (
        <div className={styles['look']} data-old={isOld}>
          <DataTable label={t('values')}>
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('value')}</th>
                <th scope="col">{t('range')}</th>
              </tr>
            </thead>
            <tbody>
              {values.map(({ name, kind, text }) => (
                <tr key={name}>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles['link']}
                      onClick={() => show(`${kind === 'let' ? 'let' : 'parameters'}.${name}`)}
                    >
                      <code>{name}</code>
                    </button>
                    {kind === 'let' && <span className={styles['quiet']}> {t('let')}</span>}
                  </th>
                  <td className={styles['value']}>{text}</td>
                  <td className={styles['quiet']}>
                    <Range range={ranges[name]} />
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
          {look?.kind === 'variant' && look.rejectedDraws > 0 && (
            <p className={styles['quiet']}>{t('rejected', { draws: look.rejectedDraws })}</p>
          )}
        </div>
      )}
    </div>
  )
}

function Range({ range }: { readonly range: ValueRange | undefined }) {
  const t = useTranslations('StudioBench')
  if (range === undefined) return null
  if (range.kind === 'others') return t('different', { count: range.different })
  if (range.low === range.high) return t('always', { value: numberText(range.low) })
  return t('fromTo', { low: numberText(range.low), high: numberText(range.high) })
}
