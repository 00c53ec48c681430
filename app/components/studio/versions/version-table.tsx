/** The versions, the newest first; two of them are picked to be compared, by the address. */

import { LocalTime } from '@/app/components/studio/review/local-time'
import button from '@/app/components/ui/button.module.css'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ComparisonView, VersionsView } from '@/lib/contracts/authoring/version-views'
import { RestoreButton } from './restore-button'
import styles from './versions.module.css'

type VersionTableProps = { readonly view: VersionsView; readonly comparison: ComparisonView | null }

export async function VersionTable({ view, comparison }: VersionTableProps) {
  const t = await getTranslations('StudioVersions')
  const { questionId, versions, canEdit } = view
  const newest = versions[0]?.version ?? 1
  const from = comparison?.from ?? Math.max(1, newest - 1)
  const to = comparison?.to ?? newest
  return (
    <form method="get" action="#comparison" className={styles['form']}>
      <section className={table['box']} aria-label={t('table')}>
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{t('version')}</th>
              <th scope="col">{t('from')}</th>
              <th scope="col">{t('to')}</th>
              <th scope="col">{t('when')}</th>
              <th scope="col">{t('who')}</th>
              <th scope="col">{t('note')}</th>
              <th scope="col" className={table['number']}>
                {t('answers')}
              </th>
              {canEdit && <th scope="col">{t('back')}</th>}
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, publishedAt, by, note, answers }) => (
              <tr key={version}>
                <th scope="row">{version}</th>
                <td>
                  <input
                    type="radio"
                    name="from"
                    value={version}
                    defaultChecked={version === from}
                    aria-label={t('fromNamed', { version })}
                  />
                </td>
                <td>
                  <input
                    type="radio"
                    name="to"
                    value={version}
                    defaultChecked={version === to}
                    aria-label={t('toNamed', { version })}
                  />
                </td>
                <td className={styles['moment']}>
                  <LocalTime at={publishedAt} />
                </td>
                <td>{by ?? t('nobody')}</td>
                <td className={table['long']}>{note ?? <span className={styles['soft']}>{t('noNote')}</span>}</td>
                <td className={table['number']}>{answers}</td>
                {canEdit && (
                  <td>
                    {version === newest ? (
                      <span className={styles['soft']}>{t('inUse')}</span>
                    ) : (
                      <RestoreButton questionId={questionId} version={version} />
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {versions.length > 1 && (
        <button type="submit" className={`${button['quiet']} ${button['small']}`}>
          {t('compare')}
        </button>
      )}
    </form>
  )
}
