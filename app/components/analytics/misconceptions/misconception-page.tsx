/** One mistake at one objective: how often, who, an example, and what to show the class. */
import Link from 'next/link'
import { ClassFilterForm } from '@/app/components/analytics/class-filter-form'
import { ClassTabs } from '@/app/components/analytics/class-tabs'
import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import { classFilterQuery } from '@/lib/contracts/analytics/class-filter'
import type { MisconceptionDetailView } from '@/lib/contracts/analytics/misconceptions'
import { MistakeExample } from './mistake-example'
import { MistakeStudents } from './mistake-students'
import { MistakeWeeks } from './mistake-weeks'
import { SeparatingProblem } from './separating-problem'

export async function MisconceptionPage({ view }: { readonly view: MisconceptionDetailView }) {
  const t = await getTranslations('Misconceptions')
  const { course, filtering, objective, name, feedback, found, example } = view
  const query = new URLSearchParams(classFilterQuery(filtering.filter)).toString()
  const back = `/courses/${course.slug}/class/misconceptions${query && `?${query}`}`
  return (
    <div className={page['page']}>
      <PageHead
        kicker={<Link href={back}>{t('back')}</Link>}
        title={<InlineMarkdown text={name} />}
        lead={t('at', { objective: objective.title })}
      />
      <ClassTabs course={course} current="misconceptions" filter={filtering.filter} />
      <ClassFilterForm filtering={filtering} dates />
      {feedback !== null && (
        <section aria-labelledby="own-words">
          <h2 id="own-words">{t('ownWords')}</h2>
          <Markdown text={feedback} />
        </section>
      )}
      {found === null ? <p className={page['section']}>{t('nobody')}</p> : <MistakeWeeks found={found} />}
      {found !== null && <MistakeStudents found={found} slug={course.slug} />}
      <SeparatingProblem view={view} />
      {example !== null && <MistakeExample example={example} timeZone={course.timeZone} />}
    </div>
  )
}
