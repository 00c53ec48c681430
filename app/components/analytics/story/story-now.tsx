/** Where the student stands on the objective today. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { LevelFigure } from '@/app/components/level/level-figure'
import { LevelWords } from '@/app/components/level/level-words'
import { shownChance } from '@/app/components/level/shown-chance'
import { StatusWord } from '@/app/components/level/status-word'
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StoryView } from '@/lib/contracts/analytics/story'
import type { MasteryView } from '@/lib/contracts/views'
import styles from './story.module.css'

export async function StoryNow({ view: { course, objective, now } }: { readonly view: StoryView }) {
  const t = await getTranslations('Story')
  return (
    <section className={styles['now']} aria-labelledby="objective">
      <div className={styles['nowHead']}>
        <h2 id="objective">{objective.title}</h2>
        {now !== null && <StatusWord status={now.status} />}
      </div>
      <p className={styles['soft']}>
        <InlineMarkdown text={objective.text} />{' '}
        {now !== null && (
          <Link href={`/courses/${course.slug}/lessons/${objective.lessonId}`} prefetch={false}>
            {t('lesson')}
          </Link>
        )}
      </p>
      {now !== null && <Standing now={now} />}
    </section>
  )
}

async function Standing({ now }: { readonly now: MasteryView }) {
  const [t, level, format] = await Promise.all([getTranslations('Story'), getTranslations('Level'), getFormatter()])
  return (
    <>
      <LevelFigure of={now} />
      <p>
        <LevelWords of={now} />{' '}
        {level('chance', { chance: format.number(shownChance(now.masteryProbability), 'share') })}
      </p>
      {now.isStalled && (
        <p className={styles['stalled']}>
          <strong>{t('stalled')}</strong> {t('stalledText')}
        </p>
      )}
    </>
  )
}
