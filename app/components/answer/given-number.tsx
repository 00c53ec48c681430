/** A number as it was sent, with the unit it was read in. */
import { getTranslations } from '@/app/i18n/get-translations'
import type { Unit } from '@/lib/problems/part'
import styles from './answer.module.css'
import { unitKeys } from './unit-keys'

/** Who typed a unit is shown their own. */
const namesUnit = /(?<![a-z])(bits?|nats?|bp[cdtw])(?![a-z])/i

export async function GivenNumber({ unit, value }: { readonly unit: Unit; readonly value: string }) {
  const t = await getTranslations('Answer')
  return (
    <p className={styles['given']}>
      {value}
      {unit !== 'none' && !namesUnit.test(value) && <span className={styles['beside']}>{t(unitKeys[unit])}</span>}
    </p>
  )
}
