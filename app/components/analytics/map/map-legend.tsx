/** How a cell of the map is read. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MasteryMapView } from '@/lib/contracts/analytics/mastery-map'
import cell from './map-cell.module.css'
import styles from './map-summary.module.css'

const samples = [
  { key: 'sampleLevel', code: '21', level: 48, low: 33, high: 64 },
  { key: 'sampleSure', code: '43', level: 91, low: 82, high: 96 },
  { key: 'sampleWide', code: '21', level: 52, low: 14, high: 88 },
  { key: 'sampleDue', code: '34', level: 76, low: 58, high: 88 },
  { key: 'sampleStalled', code: '15', level: 31, low: 24, high: 39 },
] as const

export async function MapLegend({ view: { threshold } }: { readonly view: MasteryMapView }) {
  const [t, format] = await Promise.all([getTranslations('MasteryMap'), getFormatter()])
  return (
    <div className={styles['legend']}>
      <p>{t('legend', { threshold: format.number(threshold, 'share') })}</p>
      <ul>
        <li>
          <span className={cell['sample']} data-c="00">
            –
          </span>
          {t('sampleUntouched')}
        </li>
        {samples.map(({ key, code, level, low, high }) => (
          <li key={key}>
            <span className={cell['sample']} data-c={code} style={{ '--a': low, '--b': high }}>
              {level}
            </span>
            {t(key)}
          </li>
        ))}
      </ul>
      <p>{t('keys')}</p>
    </div>
  )
}
