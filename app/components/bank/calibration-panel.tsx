/** The calibrations there were: what they rested on, and whether they foresaw answers better. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import type { CalibrationView } from '@/lib/contracts/calibration-views'

export async function CalibrationPanel({ calibrations }: { readonly calibrations: readonly CalibrationView[] }) {
  const [t, format] = await Promise.all([getTranslations('Calibration'), getFormatter()])
  return (
    <section className={page['section']} aria-labelledby="calibrations">
      <h2 id="calibrations">{t('title')}</h2>
      <p className={page['lead']}>{calibrations.length === 0 ? t('none') : t('lead')}</p>
      {calibrations.length > 0 && (
        <DataTable label={t('title')}>
          <thead>
            <tr>
              <th scope="col">{t('date')}</th>
              <th scope="col">{t('status')}</th>
              <th scope="col" className={table['number']}>
                {t('answers')}
              </th>
              <th scope="col" className={table['number']}>
                {t('learners')}
              </th>
              <th scope="col" className={table['number']}>
                {t('before')}
              </th>
              <th scope="col" className={table['number']}>
                {t('after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {calibrations.map(({ version, at, status, answers, learners, logLossBefore, logLossAfter }) => (
              <tr key={version}>
                <th scope="row">
                  {format.dateTime(new Date(at), 'day')}
                  <span className={table['beside']}>{version}</span>
                </th>
                <td>{t(status)}</td>
                <td className={table['number']}>{format.number(answers)}</td>
                <td className={table['number']}>{format.number(learners)}</td>
                <td className={table['number']}>{format.number(logLossBefore, 'worth')}</td>
                <td className={table['number']}>{format.number(logLossAfter, 'worth')}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  )
}
