'use client'

/** How what was chosen comes, and the button that takes it. */
import button from '@/app/components/ui/button.module.css'
import page from '@/app/components/ui/page.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ImportDone, ImportReport } from '@/lib/contracts/exchange/import-views'
import styles from './exchange.module.css'
import { chosenIds, type ImportChoice, missingLessons, openConflicts } from './import-choice'
import { UploadLine } from './upload-line'
import type { Upload } from './use-upload'

type TakeBarProps = {
  readonly report: ImportReport
  readonly choice: ImportChoice
  readonly taking: Upload<ImportDone>
  readonly onChoice: (choice: ImportChoice) => void
  readonly onTake: () => void
  readonly onLookAgain: () => void
}

export function TakeBar({ report, choice, taking, onChoice, onTake, onLookAgain }: TakeBarProps) {
  const t = useTranslations('StudioExchange')
  const { as, skipsBad } = choice
  const questions = chosenIds(report, choice).length
  const lessons = as === 'drafts' ? 0 : choice.lessons.size
  const open = openConflicts(report, choice)
  const bad = report.errors.length
  const waits = [
    ...(bad > 0 && skipsBad === 'refuse' ? [t('take.waitsForBad', { count: bad })] : []),
    ...(open > 0 ? [t('take.waitsForConflicts', { count: open })] : []),
    ...missingLessons(report, choice).map((title) => t('take.waitsForLesson', { title })),
    ...(questions + lessons === 0 ? [t('take.nothing')] : []),
  ]
  return (
    <section className={`${page['card']} ${styles['stack']}`} aria-label={t('take.label')}>
      <fieldset className={styles['plain']}>
        <legend>{t('take.how')}</legend>
        {(['published', 'drafts'] as const).map((each) => (
          <label key={each} className={styles['tick']}>
            <input type="radio" name="as" checked={as === each} onChange={() => onChoice({ ...choice, as: each })} />
            <span>
              {t(`take.as.${each}`)} <span className={styles['about']}>{t(`take.asAbout.${each}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {bad > 0 && (
        <label className={styles['tick']}>
          <input
            type="checkbox"
            checked={skipsBad === 'skip'}
            onChange={() => onChoice({ ...choice, skipsBad: skipsBad === 'skip' ? 'refuse' : 'skip' })}
          />
          <span>{t('take.skipBad', { count: bad })}</span>
        </label>
      )}
      {waits.map((words) => (
        <p key={words} className={styles['about']}>
          {words}
        </p>
      ))}
      <button
        type="button"
        className={button['primary']}
        disabled={waits.length > 0}
        aria-disabled={taking.isPending}
        onClick={taking.isPending ? undefined : onTake}
      >
        {t('take.button', { questions, lessons })}
      </button>
      <UploadLine upload={taking} words={t('taking')} />
      {taking.failure?.kind === 'refused' && taking.failure.code === 'conflict' && (
        <button type="button" className={button['quiet']} onClick={onLookAgain}>
          {t('take.again')}
        </button>
      )}
    </section>
  )
}
