/** The cells of a table as they were sent. */

import { ScrollingBox } from '@/app/components/markdown/scrolling-box'
import { getTranslations } from '@/app/i18n/get-translations'
import styles from './answer.module.css'
import type { AskedMatrix } from './asked-part'
import matrix from './matrix.module.css'
import { splitTable } from './table-text'

export async function GivenMatrix({ part, value }: { readonly part: AskedMatrix; readonly value: string }) {
  const t = await getTranslations('Answer')
  const cells = splitTable(value, { rows: part.rows.length, columns: part.columns.length })
  return (
    <ScrollingBox label={t('yourTable')} className={matrix['box']}>
      <table className={matrix['table']}>
        <thead>
          <tr>
            <td />
            {part.columns.map(({ id, text }) => (
              <th key={id} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ id, text }, row) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              {part.columns.map((column, place) => (
                <td key={column.id}>
                  <span className={`${styles['given']} ${matrix['given']}`}>{cells[row]?.[place]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingBox>
  )
}
