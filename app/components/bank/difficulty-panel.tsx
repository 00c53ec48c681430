/** How hard a question is: its author's word, what its answers say, and what makes a draw of it harder. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { DifficultyView, DrawEffectView, DrawsView } from '@/lib/contracts/calibration-views'
import { wordFor } from './bank-words'
import styles from './usage-panel.module.css'

export async function DifficultyPanel({ difficulty }: { readonly difficulty: DifficultyView }) {
  const [t, bank, format] = await Promise.all([getTranslations('Difficulty'), getTranslations('Bank'), getFormatter()])
  const { authored, calibrated } = difficulty
  const logits = (value: number) => format.number(value, 'logits')
  return (
    <>
      <h3 className={styles['part']}>{t('title')}</h3>
      <p>
        {t('authored', { word: wordFor(authored, bank), mean: logits(difficulty.authoredMean) })}{' '}
        {calibrated === null
          ? t('none')
          : t('calibrated', {
              answers: calibrated.answers,
              mean: logits(calibrated.mean),
              low: logits(calibrated.low),
              high: logits(calibrated.high),
              discrimination: format.number(calibrated.discrimination, 'times'),
            })}
      </p>
      {calibrated !== null && <Draws draws={calibrated.draws} />}
    </>
  )
}

async function Draws({ draws }: { readonly draws: DrawsView }) {
  const [t, format] = await Promise.all([getTranslations('Difficulty'), getFormatter()])
  if (draws.kind === 'too-few') return <p>{t('tooFew', { needed: draws.needed })}</p>
  if (draws.effects.length === 0) return <p>{t('noneVary')}</p>
  return (
    <>
      <h4>{t('draws')}</h4>
      <p>{t('drawsLead')}</p>
      <DataTable label={t('draws')}>
        <thead>
          <tr>
            <th scope="col">{t('feature')}</th>
            <th scope="col" className={table['number']}>
              {t('effect')}
            </th>
            <th scope="col" className={table['number']}>
              {t('interval')}
            </th>
          </tr>
        </thead>
        <tbody>
          {draws.effects.map((effect) => (
            <tr key={`${effect.parameter} ${effect.feature} ${effect.option}`}>
              <th scope="row">{t(effect.feature, namesOf(effect))}</th>
              <td className={table['number']}>{format.number(effect.effect, 'logits')}</td>
              <td className={table['number']}>
                {t('range', { low: format.number(effect.low, 'logits'), high: format.number(effect.high, 'logits') })}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}

function namesOf({ parameter, option }: DrawEffectView) {
  return { parameter, option: option ?? '' }
}
