/** A word where a question is harder or easier than its author means, with what that rests on and how sure it is. */
import { getFormatter } from 'next-intl/server'
import { wordFor } from '@/app/components/bank/bank-words'
import { getTranslations } from '@/app/i18n/get-translations'
import type { DifficultyHint } from '@/lib/contracts/bank/record-views'
import styles from './record.module.css'

export async function HintPanel({ hint: { found, authored, why } }: { readonly hint: DifficultyHint }) {
  const [t, bank, format] = await Promise.all([
    getTranslations('StudioRecord'),
    getTranslations('Bank'),
    getFormatter(),
  ])
  const word = wordFor(authored, bank)
  const share = (value: number) => format.number(value, 'share')
  const logits = (value: number) => format.number(value, 'logits')
  const grounds = () => {
    if (why.kind === 'calibration') {
      const { low, high, answers } = why
      const bounds = { low: logits(low), high: logits(high) }
      return t('hintCalibration', { ...bounds, answers, word, found: wordFor(why.word, bank) })
    }
    const { low, high, bandLow, bandHigh, students } = why
    const band = { bandLow: share(bandLow), bandHigh: share(bandHigh) }
    return t('hintAnswers', { low: share(low), high: share(high), ...band, students, word })
  }
  return (
    <div className={styles['hint']} role="note">
      <p>
        <strong>{t(`hint.${found}`, { word })}</strong> {grounds()}
      </p>
      <p className={styles['soft']}>{t(`hintDo.${found}`)}</p>
    </div>
  )
}
