/** Who to talk to, as it stands today. */
import Link from 'next/link'
import { GainWords } from '@/app/components/analytics/needs/gain-words'
import { reasonText } from '@/app/components/analytics/needs/reason-text'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { DigestView } from '@/lib/contracts/analytics/digest'
import styles from './digest.module.css'

export async function DigestTalk({ view: { course, needs, objectiveTitles } }: { readonly view: DigestView }) {
  const t = await getTranslations('Digest')
  const titles = new Map(objectiveTitles.map(({ id, title }) => [id, title]))
  const link = (
    <Link href={`/courses/${course.slug}/class/needs`} prefetch={false}>
      {t('talkNow')}
    </Link>
  )
  return (
    <section className={styles['part']} aria-labelledby="who-to-talk-to">
      <h2 id="who-to-talk-to">{t('talk')}</h2>
      {needs === null && (
        <p>
          {t('talkPast')} {link}
        </p>
      )}
      {needs !== null && needs.first.length === 0 && <p>{t('talkNobody')}</p>}
      {needs !== null && needs.first.length > 0 && (
        <>
          <ol className={styles['list']}>
            {
              await Promise.all(
                needs.first.map(async ({ student, first }) => (
                  <li key={student.id}>
                    <strong>{student.name}</strong> {student.isSimulated && <SimulatedBadge />}{' '}
                    {await reasonText(first.reason, titles)} <GainWords gain={first.gain} />
                  </li>
                )),
              )
            }
          </ol>
          <p className={styles['soft']}>
            {needs.more > 0 && `${t('talkMore', { count: needs.more })}: `}
            {link}
          </p>
        </>
      )}
    </section>
  )
}
