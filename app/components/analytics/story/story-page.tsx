/** One student on one objective: where they stand, how they came there, and every answer to step through. */
import Link from 'next/link'
import { ClassTabs } from '@/app/components/analytics/class-tabs'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StoryView } from '@/lib/contracts/analytics/story'
import { ObjectiveLinks } from './objective-links'
import { Replay } from './replay'
import { StoryList } from './story-list'
import { StoryNow } from './story-now'
import { StoryPicture } from './story-picture'

export async function StoryPage({ view }: { readonly view: StoryView }) {
  const t = await getTranslations('Story')
  const { course, student, objective, entries, answerCount, step } = view
  const title = (
    <>
      {student.name} {student.isSimulated && <SimulatedBadge />}
    </>
  )
  return (
    <div className={page['page']}>
      <PageHead kicker={<Link href={`/courses/${course.slug}/class`}>{t('back')}</Link>} title={title} />
      <ClassTabs course={course} current="map" />
      <ObjectiveLinks view={view} />
      {student.isRemoved && <p>{t('removed')}</p>}
      {objective.isArchived && <p>{t('archived')}</p>}
      <StoryNow view={view} />
      {entries.length === 0 ? (
        <EmptyState title={t('empty', { objective: objective.title })}>{t('emptyText')}</EmptyState>
      ) : (
        <>
          {answerCount > 0 && <StoryPicture view={view} />}
          {step !== null && <Replay step={step} view={view} />}
          <section className={page['section']} aria-labelledby="story">
            <h2 id="story">{t('story', { count: answerCount })}</h2>
            <StoryList view={view} />
          </section>
        </>
      )}
    </div>
  )
}
