/** What a student reads before starting: the rules in words, what is seen when, and the way in. */

import { Markdown } from '@/app/components/markdown/markdown'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AssessmentStartView } from '@/lib/contracts/attempt-views'
import { AttemptList } from './attempt-list'
import { CreditSteps } from './credit-steps'
import { ReleaseList } from './release-list'
import { RuleList } from './rule-list'
import { StartBox } from './start-box'

export async function StartPage({ view }: { readonly view: AssessmentStartView }) {
  const t = await getTranslations('AttemptStart')
  const { course, assessment, rules, release } = view
  return (
    <div className={`${page['page']} ${page['narrow']}`}>
      <PageHead kicker={`${course.title} · ${t(assessment.kind)}`} title={assessment.title} />
      {assessment.instructions.trim() !== '' && <Markdown text={assessment.instructions} topHeading={2} />}
      <StartBox view={view} />
      <section className={page['section']}>
        <h2>{t('rulesTitle')}</h2>
        <RuleList view={view} />
      </section>
      {isCreditVarying(rules) && <CreditSteps steps={rules.steps} timeZone={course.timeZone} />}
      <section className={page['section']}>
        <h2>{t('releaseTitle')}</h2>
        <ReleaseList release={release} timeZone={course.timeZone} />
      </section>
      {view.attempts.length > 0 && <AttemptList view={view} />}
    </div>
  )
}

/** One step at full credit is the closing date, which the rules tell. */
function isCreditVarying({ steps }: AssessmentStartView['rules']): boolean {
  return steps.length > 1 || steps.some(({ percent }) => percent !== 100)
}
