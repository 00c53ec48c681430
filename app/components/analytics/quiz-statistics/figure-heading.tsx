/** Heads a column of figures: its name, and below it what it is. */
import table from '@/app/components/ui/data-table.module.css'
import styles from './quiz-statistics.module.css'

type FigureHeadingProps = { readonly name: string; readonly about?: string }

export function FigureHeading({ name, about }: FigureHeadingProps) {
  return (
    <th scope="col" className={`${table['number']} ${table['wrapped']}`}>
      <span className={styles['columnName']}>{name}</span>
      {about !== undefined && <span className={table['beside']}>{about}</span>}
    </th>
  )
}
