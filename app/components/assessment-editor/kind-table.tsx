/** The coverage by kind of answer too: where a kind is missing is seen at a glance. */

import { DataTable } from '@/app/components/ui/data-table'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CoverageRow } from '@/lib/contracts/assessment-review'
import { answerKindKey } from './answer-kind-key'
import { Cells, DifficultyHeads } from './coverage-cells'

export async function KindTable({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const t = await getTranslations('Editor')
  return (
    <DataTable label={t('byKind')}>
      <thead>
        <tr>
          <th scope="col">{t('objective')}</th>
          <th scope="col">{t('answerKindHead')}</th>
          <DifficultyHeads />
        </tr>
      </thead>
      {rows.map(({ objectiveId, title, kinds }) => (
        <tbody key={objectiveId}>
          {kinds.length === 0 && (
            <tr>
              <th scope="row">{title}</th>
              <td colSpan={4}>{t('noQuestions')}</td>
            </tr>
          )}
          {kinds.map(({ answerKind, cells }, place) => (
            <tr key={answerKind}>
              {place === 0 && (
                <th scope="rowgroup" rowSpan={kinds.length}>
                  {title}
                </th>
              )}
              <td>{t(answerKindKey(answerKind))}</td>
              <Cells cells={cells} />
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  )
}
