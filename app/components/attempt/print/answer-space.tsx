/** Room on paper for one thing asked: lines by name, a table, letters to tick, or just space. */

import type { AskedEntry, AskedMatrix, AskedPart } from '@/app/components/answer/asked-part'
import { getTranslations } from '@/app/i18n/get-translations'
import { optionLetter } from '@/lib/contracts/option-letter'
import styles from './print.module.css'

export async function AnswerSpace({ part }: { readonly part: AskedPart }) {
  const t = await getTranslations('AttemptPrint')
  switch (part.kind) {
    case 'number':
      return part.unit === 'none' ? null : <span className={styles['unit']}>{part.unit}</span>
    case 'vector':
      return <Lines entries={part.entries} />
    case 'matrix':
      return <EmptyTable part={part} />
    case 'choice':
      return <Letters ids={part.options.map(({ id }) => id)} />
    case 'choices':
      return <Letters ids={part.options.map(({ id }) => id)} none={t('none')} />
    case 'probabilistic-choice':
      return <Lines entries={part.options.map(({ id }, place) => ({ id, text: `${optionLetter(place)}, %` }))} />
    case 'ordering':
      return <span className={styles['unit']}>{t('order')}</span>
    case 'expression':
      return null
  }
}

function Lines({ entries }: { readonly entries: readonly AskedEntry[] }) {
  return (
    <ul className={styles['lines']}>
      {entries.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}

function EmptyTable({ part: { rows, columns } }: { readonly part: AskedMatrix }) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          {columns.map(({ id, text }) => (
            <th key={id} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, text }) => (
          <tr key={id}>
            <th scope="row">{text}</th>
            {columns.map((column) => (
              <td key={column.id} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Letters({ ids, none }: { readonly ids: readonly string[]; readonly none?: string }) {
  return (
    <ul className={styles['letters']}>
      {ids.map((id, place) => (
        <li key={id}>
          <span className={styles['tick']} aria-hidden="true" />
          {optionLetter(place)}
        </li>
      ))}
      {none !== undefined && (
        <li>
          <span className={styles['tick']} aria-hidden="true" />
          {none}
        </li>
      )}
    </ul>
  )
}
