/** How the score goes with what a question draws: a picture for each value that tells most. */
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getValueRecord } from '@/lib/services/bank/get-value-record'
import styles from './record.module.css'
import { ValueFigure } from './value-figure'

export async function ValueFigures({ questionId }: { readonly questionId: string }) {
  const [t, actor] = await Promise.all([getTranslations('StudioRecord'), requireActor()])
  const { answers, values, unsaid } = await forPage(getValueRecord(actor, { questionId }))
  if (values.length === 0 && unsaid.length === 0) return null
  return (
    <>
      <h3 className={styles['title']}>{t('values')}</h3>
      <p className={styles['soft']}>
        {values.length === 0 ? t('valuesNone', { answers }) : t('valuesText', { answers })}{' '}
        {values.length > 0 && unsaid.length > 0 && t('unsaid', { names: unsaid.join(', ') })}
      </p>
      <div className={styles['pictures']}>
        {values.map(({ name, bins }) => (
          <ValueFigure key={name} name={name} bins={bins} />
        ))}
      </div>
    </>
  )
}
