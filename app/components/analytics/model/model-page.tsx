/** Whether what was expected came: of the learner model, and of students who state probabilities themselves. */

import { ClassFilterForm } from '@/app/components/analytics/class-filter-form'
import { ClassTabs } from '@/app/components/analytics/class-tabs'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import { classFilterQuery } from '@/lib/contracts/analytics/class-filter'
import type { ModelView } from '@/lib/contracts/analytics/model-view'
import { ConfidenceSection } from './confidence-section'
import styles from './model.module.css'
import { ReliabilitySection } from './reliability-section'

export async function ModelPage({ view }: { readonly view: ModelView }) {
  const t = await getTranslations('ModelCheck')
  const { course, filtering, model, stated } = view
  const query = new URLSearchParams(classFilterQuery(filtering.filter)).toString()
  return (
    <div className={page['page']}>
      <PageHead kicker={course.title} title={t('title')} lead={t('lead')} />
      <ClassTabs course={course} current="model" filter={filtering.filter} />
      <ClassFilterForm filtering={filtering} />
      {model === null && stated === null && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
      {model !== null && <ReliabilitySection of={model} whose="model" />}
      {model !== null && stated === null && <p className={styles['soft']}>{t('statedNone')}</p>}
      {stated !== null && <ReliabilitySection of={stated} whose="student" />}
      {stated !== null && <ConfidenceSection view={view} />}
      {(model !== null || stated !== null) && (
        <p className={styles['below']}>
          <a href={`/courses/${course.slug}/class/model/file${query && `?${query}`}`} download>
            {t('file')}
          </a>
        </p>
      )}
    </div>
  )
}
