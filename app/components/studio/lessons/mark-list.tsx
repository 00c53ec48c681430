'use client'

/** All that is to be said of the text, each leading to its line; and one way to have every mend written down. */
import button from '@/app/components/ui/button.module.css'
import { keyed } from '@/app/components/ui/keyed'
import { useTranslations } from '@/app/i18n/use-translations'
import { lessonToMarkdown } from '@/lib/content/lesson-to-markdown'
import { useLesson } from './lesson-context'
import type { TextMark } from './text-marks'
import styles from './text-panel.module.css'

export function MarkList({ marks }: { readonly marks: readonly TextMark[] }) {
  const t = useTranslations('StudioLessons')
  const { reading, change, show } = useLesson()
  if (marks.length === 0) return <p className={styles['empty']}>{t('mark.none')}</p>
  const repairs = marks.filter(({ kind }) => kind === 'repair').length
  return (
    <div className={styles['marks']}>
      {repairs > 0 && reading.kind === 'read' && (
        <div className={styles['clean']}>
          <p>{t('mark.repairs', { count: repairs })}</p>
          <button
            type="button"
            className={`${button['quiet']} ${button['small']}`}
            onClick={() => change(lessonToMarkdown(reading.lesson))}
          >
            {t('mark.clean')}
          </button>
        </div>
      )}
      <ul>
        {keyed(marks).map(({ key, value: mark }) => (
          <li key={key} data-kind={mark.kind}>
            <button type="button" className={styles['mark']} onClick={() => show(mark)}>
              <span className={styles['markKind']}>
                {t(`mark.${mark.kind}`)} · {t('mark.line', { line: mark.line })}
              </span>
              {mark.words}
            </button>
            {mark.after !== '' && <code className={styles['after']}>{mark.after}</code>}
          </li>
        ))}
      </ul>
    </div>
  )
}
