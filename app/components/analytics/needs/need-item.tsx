/** One student: what help would bring, why, and what to do now. */
import Link from 'next/link'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { NeedsView, NeedView } from '@/lib/contracts/analytics/needs'
import type { HelpReason } from '@/lib/mastery/help-reason'
import { AsideForm } from './aside-form'
import { GainWords } from './gain-words'
import styles from './needs.module.css'
import { messageText, reasonText } from './reason-text'

type NeedItemProps = { readonly need: NeedView; readonly view: Pick<NeedsView, 'course' | 'objectives'> }

export async function NeedItem({ need, view: { course, objectives } }: NeedItemProps) {
  const t = await getTranslations('Needs')
  const { student, first, others } = need
  const titles = new Map(objectives.map(({ id, title }) => [id, title]))
  const about = objectives.find(({ id }) => id === objectiveOf(first.reason))
  const base = `/courses/${course.slug}`
  return (
    <li className={styles['need']}>
      <div className={styles['who']}>
        <h2>
          {student.name} {student.isSimulated && <SimulatedBadge />}
        </h2>
        <GainWords gain={first.gain} />
        <AsideForm courseId={course.id} student={student} wanted="aside" />
      </div>
      <p>{await reasonText(first.reason, titles)}</p>
      <p className={styles['do']}>
        {t(`do.${first.reason.kind}`)}{' '}
        {about !== undefined && (
          <>
            <Link href={`${base}/class/${student.id}/${encodeURIComponent(about.id)}`} prefetch={false}>
              {t('story')}
            </Link>
            {' · '}
            <Link href={`${base}/lessons/${about.lessonId}`} prefetch={false}>
              {t('lesson')}
            </Link>
          </>
        )}
      </p>
      <details className={`${disclosure['box']} ${styles['more']}`}>
        <summary>{t('words')}</summary>
        <p className={styles['message']}>{await messageText({ reason: first.reason, name: student.name, titles })}</p>
      </details>
      {others.length > 0 && (
        <details className={`${disclosure['box']} ${styles['more']}`}>
          <summary>{t('also')}</summary>
          <ul>
            {
              await Promise.all(
                others.map(async ({ reason, gain }) => (
                  <li key={JSON.stringify(reason)}>
                    {await reasonText(reason, titles)} <GainWords gain={gain} />
                  </li>
                )),
              )
            }
          </ul>
        </details>
      )}
    </li>
  )
}

/** The objective to look at first; of who is away or has not begun there is none. */
function objectiveOf(reason: HelpReason): string | null {
  if (reason.kind === 'stalled') return reason.objectiveId
  return 'objectiveIds' in reason ? (reason.objectiveIds[0] ?? null) : null
}
