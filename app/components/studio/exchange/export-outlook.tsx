/** What an export will hold and lose, before anybody takes it. */

import button from '@/app/components/ui/button.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ExportRequest } from '@/lib/contracts/exchange/export-requests'
import type { ExportPlan } from '@/lib/contracts/exchange/export-views'
import styles from './exchange.module.css'
import { LossList } from './loss-list'

type ExportOutlookProps = { readonly request: ExportRequest; readonly plan: ExportPlan }

export function ExportOutlook({ request, plan }: ExportOutlookProps) {
  const t = useTranslations('StudioExchange')
  if (plan.kind === 'nothing') {
    return (
      <EmptyState title={t('export.nothing')}>{t('export.nothingText', { count: plan.missing.length })}</EmptyState>
    )
  }
  if (plan.kind === 'no-lesson') return <EmptyState title={t('export.noLesson')}>{t('export.noLessonText')}</EmptyState>
  if (plan.kind === 'too-many') {
    const { problems, most } = plan
    return <EmptyState title={t('export.tooMany')}>{t('export.tooManyText', { problems, most })}</EmptyState>
  }
  const { report, fileName, bytes } = plan
  const { questions, problems, lessons, lost, missing } = report
  return (
    <section className={page['section']}>
      <h2>{t('export.ready')}</h2>
      <div className={styles['stack']}>
        <p>{t('export.holds', { questions, problems, lessons })}</p>
        {missing.length > 0 && <p className={styles['caution']}>{t('export.missing', { ids: missing.join(', ') })}</p>}
        <p>
          <a href={`/bank/export/file?${paramsOf(request)}`} className={button['primary']} download={fileName}>
            {t('export.download', { name: fileName, kilobytes: Math.max(1, Math.round(bytes / 1000)) })}
          </a>
        </p>
        {lost.length === 0 ? <p>{t('export.nothingLost')}</p> : <LossList lost={lost} title={t('lost.out')} />}
      </div>
    </section>
  )
}

function paramsOf({ format, questions, lesson, variants }: ExportRequest): string {
  const params = new URLSearchParams({ format, variants: String(variants) })
  if (questions !== undefined) params.set('questions', questions.join(','))
  if (lesson !== undefined) params.set('lesson', lesson)
  return params.toString()
}
