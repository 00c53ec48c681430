/** Where a question is asked, with links to what may be seen of it. */
import Link from 'next/link'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuestionUsageView } from '@/lib/contracts/bank/record-views'
import styles from './usage-panel.module.css'

type UsagePanelProps = { readonly usage: QuestionUsageView; readonly answers: number }

export async function UsagePanel({ usage: { places, attempts }, answers }: UsagePanelProps) {
  const t = await getTranslations('StudioBank.page')
  const fixed = places.filter(({ how }) => how === 'fixed')
  const drawn = places.filter(({ how }) => how === 'drawn')
  return (
    <section className={page['section']} aria-labelledby="usage">
      <h2 id="usage">{t('usage')}</h2>
      <p>{t('usageText', { fixed: fixed.length, drawn: drawn.length, attempts, answers })}</p>
      <PlaceList title={t('fixedIn')} places={fixed} />
      <PlaceList title={t('drawnIn')} places={drawn} />
    </section>
  )
}

type PlaceListProps = { readonly title: string; readonly places: QuestionUsageView['places'] }

function PlaceList({ title, places }: PlaceListProps) {
  if (places.length === 0) return null
  return (
    <>
      <h3 className={styles['title']}>{title}</h3>
      <ul className={styles['places']}>
        {places.map(({ course, assessmentId, title: name }) => (
          <li key={assessmentId}>
            <Link href={`/courses/${course.slug}/assessments/${assessmentId}`} prefetch={false}>
              {name}
            </Link>
            <span className={styles['course']}>{course.title}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
