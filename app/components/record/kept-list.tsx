/** The kinds of things that are kept in a course, what each is for, and how many there are. */
import { getTranslations } from '@/app/i18n/get-translations'
import type { MyRecordView } from '@/lib/contracts/my-record'
import styles from './record.module.css'

type Counts = NonNullable<MyRecordView['courses'][number]['counts']>

const counted = ['answers', 'events', 'attempts', 'changes', 'gradeChanges', 'notes'] as const
/** As many as there is anything of: of them a number would say nothing. */
const uncounted = ['estimates', 'rollUps', 'places'] as const

export async function KeptList({ counts }: { readonly counts: Counts }) {
  const t = await getTranslations('Record')
  return (
    <dl className={styles['kept']}>
      {counted.map((kind) => (
        <div key={kind}>
          <dt>{t(`count-${kind}`, { count: counts[kind] })}</dt>
          <dd>{t(`why-${kind}`)}</dd>
        </div>
      ))}
      {uncounted.map((kind) => (
        <div key={kind}>
          <dt>{t(`name-${kind}`)}</dt>
          <dd>{t(`why-${kind}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
