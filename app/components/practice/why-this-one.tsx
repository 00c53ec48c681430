/** What a choice was weighed against, as it was stored, and the rule that decided, behind a line that opens. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ChoiceView } from '@/lib/contracts/views'
import styles from './why-this-one.module.css'

export async function WhyThisOne({ choice }: { readonly choice: ChoiceView }) {
  const t = await getTranslations('Why')
  return (
    <details className={`${disclosure['box']} ${styles['why']}`}>
      <summary>{t('title')}</summary>
      <div className={styles['inside']}>
        <p>{t(choice.rule)}</p>
        <DataTable label={t('table', { count: choice.candidates.length })}>
          <thead>
            <tr>
              <th scope="col">{t('problem')}</th>
              <th scope="col" className={table['number']}>
                {t('expected')}
              </th>
              <th scope="col" className={table['number']}>
                {t('learning')}
              </th>
              <th scope="col" className={table['number']}>
                {t('information')}
              </th>
              <th scope="col" className={table['number']}>
                {t('worth')}
              </th>
            </tr>
          </thead>
          <tbody>
            {choice.candidates.map((candidate) => (
              <CandidateRow key={candidate.questionId} candidate={candidate} />
            ))}
          </tbody>
        </DataTable>
        <p>{t('columns')}</p>
      </div>
    </details>
  )
}

async function CandidateRow({ candidate }: { readonly candidate: ChoiceView['candidates'][number] }) {
  const [t, format] = await Promise.all([getTranslations('Why'), getFormatter()])
  const { title, objectiveTitle, expectedScore, learning, information, value, isChosen } = candidate
  const worth = (amount: number) => format.number(amount, 'worth').replace('-', '−')
  return (
    <tr className={isChosen ? styles['chosen'] : undefined}>
      <th scope="row">
        {title ?? t('gone')}
        {isChosen && <span className={styles['mark']}>{t('chosen')}</span>}
        <span className={table['beside']}>{objectiveTitle}</span>
      </th>
      <td className={table['number']}>{format.number(expectedScore, 'share')}</td>
      <td className={table['number']}>{worth(learning)}</td>
      <td className={table['number']}>{worth(information)}</td>
      <td className={table['number']}>{worth(value)}</td>
    </tr>
  )
}
