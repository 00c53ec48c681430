/** What to take out, as a form whose answer stands in the address: nothing is lost by looking. */

import button from '@/app/components/ui/button.module.css'
import page from '@/app/components/ui/page.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { exportFormats } from '@/lib/content/interchange/formats'
import { type ExportRequest, mostVariants } from '@/lib/contracts/exchange/export-requests'
import type { ExportLesson } from '@/lib/contracts/exchange/export-views'
import styles from './exchange.module.css'

type ExportChoiceProps = { readonly request: ExportRequest; readonly lessons: readonly ExportLesson[] }

export function ExportChoice({ request, lessons }: ExportChoiceProps) {
  const t = useTranslations('StudioExchange')
  const { questions, lesson, format, variants } = request
  const total = lessons.reduce((sum, each) => sum + each.questions, 0)
  return (
    <form method="get" action="/bank/export" className={`${page['card']} ${styles['stack']}`}>
      {questions !== undefined && (
        <fieldset className={styles['plain']}>
          <legend>{t('export.what')}</legend>
          <label className={styles['tick']}>
            <input type="checkbox" name="questions" value={questions.join(',')} defaultChecked />
            <span>{t('export.chosen', { count: questions.length })}</span>
          </label>
          <p className={styles['about']}>{t('export.chosenAbout')}</p>
        </fieldset>
      )}
      <label className={styles['field']}>
        {questions === undefined ? t('export.what') : t('export.else')}
        <select name="lesson" defaultValue={lesson ?? ''}>
          <option value="">{t('export.all', { count: total })}</option>
          {lessons.map(({ id, number, title, questions: count }) => (
            <option key={id} value={id}>
              {t('export.lesson', { number, title, count })}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={styles['plain']}>
        <legend>{t('export.format')}</legend>
        <div className={styles['formats']}>
          {exportFormats.map((each) => (
            <label key={each} className={styles['format']}>
              <input type="radio" name="format" value={each} defaultChecked={each === format} />
              <span>
                <strong>{t(`formatName.${each}`)}</strong>
                <span className={styles['about']}>{t(`formatAbout.${each}`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <label className={`${styles['field']} ${styles['short']}`}>
        {t('export.variants')}
        <input type="number" name="variants" min={1} max={mostVariants} defaultValue={variants} />
        <span className={styles['about']}>{t('export.variantsAbout')}</span>
      </label>
      <button type="submit" className={button['primary']}>
        {t('export.look')}
      </button>
    </form>
  )
}
