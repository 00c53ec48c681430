/** The question in the response model of the quizzes that many took. */

import { ModelRow } from '@/app/components/analytics/quiz-statistics/model-row'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuestionRecordView } from '@/lib/contracts/bank/record-views'
import styles from './record.module.css'

export async function QuizModels({ record: { models } }: { readonly record: QuestionRecordView }) {
  const t = await getTranslations('StudioRecord')
  if (models.length === 0) return null
  return (
    <>
      <h3 className={styles['title']}>{t('models')}</h3>
      <p className={styles['soft']}>{t('modelsText')}</p>
      <DataTable label={t('models')}>
        <thead>
          <tr>
            <th scope="col">{t('quiz')}</th>
            <th scope="col" className={table['number']}>
              {t('difficulty')}
            </th>
            <th scope="col" className={table['number']}>
              {t('slope')}
            </th>
          </tr>
        </thead>
        <tbody>
          {models.map(({ assessmentId, name, report }) => (
            <ModelRow key={assessmentId} name={name} report={report} />
          ))}
        </tbody>
      </DataTable>
    </>
  )
}
