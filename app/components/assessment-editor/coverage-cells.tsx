/** The columns that both tables of coverage share. */

import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CoverageCell } from '@/lib/contracts/assessment-review'

export async function DifficultyHeads() {
  const t = await getTranslations('Editor')
  return (['easy', 'medium', 'hard'] as const).map((difficulty) => (
    <th key={difficulty} scope="col" className={table['number']}>
      {t(`difficulty.${difficulty}`)}
    </th>
  ))
}

export async function Cells({ cells }: { readonly cells: readonly CoverageCell[] }) {
  const t = await getTranslations('Editor')
  return cells.map(({ difficulty, available, drawn }) => (
    <td key={difficulty} className={table['number']}>
      {available === 0 ? '–' : t('drawnOf', { drawn, available })}
    </td>
  ))
}
