/** Papers as they leave the printer: each begins on a page of its own and ends with its answer sheet. */

import { AnswerSheet } from '@/app/components/attempt/print/answer-sheet'
import { PrintProblem } from '@/app/components/attempt/print/print-problem'
import { Markdown } from '@/app/components/markdown/markdown'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { SheetsView } from '@/lib/contracts/paper-views'
import { BundleBar } from './bundle-bar'
import styles from './papers.module.css'

export async function PaperSheets({ view }: { readonly view: SheetsView }) {
  const t = await getTranslations('Papers')
  return (
    <div className={`${page['page']} ${page['narrow']} ${styles['sheets']}`}>
      <BundleBar view={view} title={t('sheetsTitle')} lead={t('sheetsLead')} path="sheets" />
      {view.papers.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {view.papers.map((paper) => (
        <Paper key={paper.number} view={view} paper={paper} />
      ))}
    </div>
  )
}

type PaperProps = { readonly view: SheetsView; readonly paper: SheetsView['papers'][number] }

async function Paper({ view: { course, assessment }, paper }: PaperProps) {
  const t = await getTranslations('Papers')
  const { number, student, problems } = paper
  const name = student?.name ?? t('nameLine')
  const running = `${assessment.title} · ${t('paper', { number })} · ${name}`
  return (
    <article className={styles['paper']} aria-labelledby={`paper-${number}`}>
      <div className={styles['running']}>
        <p>{running}</p>
      </div>
      <div className={styles['body']}>
        <header className={styles['head']}>
          <p>{course.title}</p>
          <h2 id={`paper-${number}`}>{assessment.title}</h2>
          <p className={styles['name']}>
            {t('name')}: {name}
          </p>
          <p>
            {t('worth', { points: assessment.maxPoints })}
            {assessment.timeLimitMinutes !== null && ` · ${t('minutes', { minutes: assessment.timeLimitMinutes })}`}
          </p>
        </header>
        {assessment.instructions.trim() !== '' && <Markdown text={assessment.instructions} topHeading={3} />}
        {problems.map((problem) => (
          <PrintProblem key={problem.slotId} level={3} problem={problem} />
        ))}
        <AnswerSheet id={`sheet-${number}`} level={3} of={running} problems={problems} />
      </div>
    </article>
  )
}
