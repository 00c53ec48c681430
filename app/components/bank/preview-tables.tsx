/** The parts of a variant only its author sees, as tables. */

import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import type { VariantPreview } from '@/lib/contracts/views'
import styles from './bank.module.css'

/** More characters than this want a column of some width. */
const longKey = 40

export async function KeyTable({ preview: { keys } }: { readonly preview: VariantPreview }) {
  const t = await getTranslations('Variant')
  return (
    <section className={page['section']}>
      <h2>{t('key')}</h2>
      <DataTable label={t('tableLabel', { what: t('key') })}>
        <thead>
          <tr>
            <th scope="col">{t('part')}</th>
            <th scope="col">{t('key')}</th>
            <th scope="col">{t('accepted')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ name, key, accepted }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td className={key.length > longKey ? table['long'] : undefined}>
                {key.includes('\n') ? <Markdown text={key} /> : <InlineMarkdown text={key} />}
              </td>
              <td>{accepted !== null && <InlineMarkdown text={accepted} />}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}

export async function MistakeList({ mistakes }: Pick<VariantPreview, 'mistakes'>) {
  const t = await getTranslations('Variant')
  return (
    <section className={page['section']}>
      <h2>{t('mistakes')}</h2>
      {mistakes.length === 0 && <p>{t('noMistakes')}</p>}
      <ul className={styles['mistakes']}>
        {mistakes.map(({ id, part, name, value, feedback }) => (
          <li key={id}>
            <h3>{name}</h3>
            <p className={styles['origin']}>
              <code>{id}</code> · {part} = <InlineMarkdown text={value} />
            </p>
            <Markdown text={feedback} topHeading={4} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export async function ParameterTable({ parameters }: Pick<VariantPreview, 'parameters'>) {
  const t = await getTranslations('Variant')
  if (parameters.length === 0) return null
  return (
    <section className={page['section']}>
      <h2>{t('parameters')}</h2>
      <DataTable label={t('tableLabel', { what: t('parameters') })}>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('value')}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}
