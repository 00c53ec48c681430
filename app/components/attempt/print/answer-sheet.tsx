/** The sheet the answers are written on: a page of its own, one row for each thing asked. */
import { getTranslations } from 'next-intl/server'
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import type { AttemptProblemView, AttemptView } from '@/lib/contracts/attempt-views'
import styles from './print.module.css'

type AnswerSheetProps = { readonly view: AttemptView; readonly problems: readonly AttemptProblemView[] }

export async function AnswerSheet({ view, problems }: AnswerSheetProps) {
  const t = await getTranslations('AttemptPrint')
  const rows = problems.flatMap((problem) => problem.parts.map((part) => ({ problem, part })))
  return (
    <section className={styles['sheet']} aria-labelledby="sheet">
      <h2 id="sheet">{t('answers')}</h2>
      <p>
        {view.assessment.title} · {view.attempt.studentName} · {t('date')}: ______________
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('question')}</th>
            <th scope="col">{t('answer')}</th>
            <th scope="col">{t('points')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ problem, part }) => (
            <tr key={`${problem.slotId}/${problem.variantNumber}/${part.name}`}>
              <th scope="row">
                {problem.position + 1}. <InlineMarkdown text={part.label} />
              </th>
              <td className={styles['space']} />
              <td>{problem.parts[0] === part && t('of', { points: problem.points })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
