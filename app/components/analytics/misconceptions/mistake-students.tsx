/** Who makes a mistake, each with the way to their story on the objective. */
import Link from 'next/link'
import page from '@/app/components/ui/page.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MisconceptionView } from '@/lib/contracts/analytics/misconceptions'
import styles from './misconceptions.module.css'

type MistakeStudentsProps = { readonly found: MisconceptionView; readonly slug: string }

export async function MistakeStudents({ found, slug }: MistakeStudentsProps) {
  const t = await getTranslations('Misconceptions')
  const { objectiveId, students, studentCount } = found
  return (
    <section className={page['section']} aria-labelledby="who-made-it">
      <h2 id="who-made-it">{t('whoMadeIt')}</h2>
      <p className={styles['soft']}>{t('madeBy', { made: students.length, count: studentCount })}</p>
      <ul className={styles['students']}>
        {students.map(({ id, name, isSimulated, n, count }) => (
          <li key={id}>
            <Link href={`/courses/${slug}/class/${id}/${encodeURIComponent(objectiveId)}`} prefetch={false}>
              {name}
            </Link>{' '}
            {isSimulated && <SimulatedBadge />}
            <span className={styles['soft']}> {t('of', { count, n })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
