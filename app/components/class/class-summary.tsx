/** By objective: how many have mastered it, how many have started, always with the number behind it. */
import { getTranslations } from 'next-intl/server'
import page from '@/app/components/ui/page.module.css'

import type { ClassListView } from '@/lib/contracts/views'
import styles from './class.module.css'

export async function ClassSummary({ view: { objectives, students } }: { readonly view: ClassListView }) {
  const t = await getTranslations('ClassList')
  return (
    <section className={page['section']} aria-labelledby="class-summary">
      <h2 id="class-summary">{t('summary')}</h2>
      <dl className={styles['summary']}>
        {objectives.map(({ id, title }) => {
          const states = students.flatMap(({ mastery }) => mastery.filter(({ objectiveId }) => objectiveId === id))
          const started = states.filter(({ answerCount }) => answerCount > 0).length
          const mastered = states.filter(({ status }) => status === 'mastered').length
          return (
            <div key={id}>
              <dt>{title}</dt>
              <dd>{t('masteredBy', { mastered, count: students.length, started })}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
