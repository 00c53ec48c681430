/** In which unit the entries of a vector or a table are asked, once for all of them, where the label does not say it. */
import { useTranslations } from '@/app/i18n/use-translations'
import type { PublicPart } from '@/lib/contracts/views'
import styles from './answer.module.css'
import { unitKeys } from './unit-keys'

export function UnitOfEntries({ part }: { readonly part: PublicPart }) {
  const t = useTranslations('Answer')
  if ((part.kind !== 'vector' && part.kind !== 'matrix') || part.unit === 'none') return null
  if (part.label.includes(part.unit)) return null
  return <span className={styles['labelUnit']}>{t('inUnit', { unit: t(unitKeys[part.unit]) })}</span>
}
