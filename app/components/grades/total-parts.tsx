/** How a total came about: parts that add up to it. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StudentGradesView } from '@/lib/contracts/gradebook-views'

export async function TotalParts({ view: { categories, total } }: { readonly view: StudentGradesView }) {
  const [t, format] = await Promise.all([getTranslations('Grades'), getFormatter()])
  const share = (percent: number | null) => (percent === null ? t('none') : format.number(percent / 100, 'shareTold'))
  const number = (points: number) => format.number(points, 'earned')
  return (
    <DataTable label={t('howTotal')}>
      <caption className="visually-hidden">{t('howTotal')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('category')}</th>
          {(['points', 'share', 'weighs', 'adds'] as const).map((key) => (
            <th key={key} scope="col" className={table['number']}>
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map(({ categoryId, name, dropLowest, points, maxPoints, percent, weightPercent, contribution }) => (
          <tr key={categoryId ?? ''}>
            <th scope="row">
              {name ?? t('all')}
              {dropLowest > 0 && <span className={table['beside']}>{t('droppedRule', { count: dropLowest })}</span>}
            </th>
            <td className={table['number']}>{t('pointsOf', { points: number(points), max: number(maxPoints) })}</td>
            <td className={table['number']}>{share(percent)}</td>
            <td className={table['number']}>{share(weightPercent)}</td>
            <td className={table['number']}>{share(contribution)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={4}>
            {t('sum')}
          </th>
          <td className={table['number']}>
            <strong>{share(total)}</strong>
          </td>
        </tr>
      </tbody>
    </DataTable>
  )
}
