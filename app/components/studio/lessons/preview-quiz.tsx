'use client'

/** The quiz in the preview: its options, and for its author alone what each of them is told. */
import rows from '@/app/components/answer/answer.module.css'
import styles from '@/app/components/lesson/lesson.module.css'
import { LessonChapter } from '@/app/components/lesson/lesson-chapter'
import quiz from '@/app/components/lesson/quiz.module.css'
import { LiveInlineMarkdown, LiveMarkdown } from '@/app/components/markdown/live-markdown'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { keyed } from '@/app/components/ui/keyed'
import { useTranslations } from '@/app/i18n/use-translations'
import type { QuizQuestion } from '@/lib/content/lesson'
import type { PreviewLines } from './preview-lines'

type PreviewQuizProps = { readonly questions: readonly QuizQuestion[]; readonly lines: PreviewLines }

export function PreviewQuiz({ questions, lines }: PreviewQuizProps) {
  const t = useTranslations('Lesson')
  const own = useTranslations('StudioLessons')
  return (
    <LessonChapter id="preview-quiz" title={t('quiz')} lead={t('quizLead')} isPresent={questions.length > 0}>
      <ol className={styles['problems']}>
        {keyed(questions).map(({ key: place, value: { number, prompt, options, key } }, index) => (
          <li key={place} data-line={lines.get(`question ${index}`)}>
            <h3 className={styles['beside']}>{t('question', { number })}</h3>
            <div className={quiz['prompt']}>
              <LiveMarkdown text={prompt} topHeading={4} />
            </div>
            <ul className={rows['options']}>
              {options.map(({ id, text }) => (
                <li key={id} className={rows['option']}>
                  <span aria-hidden="true">○</span>
                  <span>
                    <LiveInlineMarkdown text={text} />
                  </span>
                </li>
              ))}
            </ul>
            <details className={disclosure['box']}>
              <summary>{own('preview.told')}</summary>
              <dl className={disclosure['inside']}>
                {options.map(({ id, feedback }) => (
                  <div key={id}>
                    <dt>{id === key ? own('preview.right', { option: id }) : own('preview.wrong', { option: id })}</dt>
                    <dd>
                      <LiveMarkdown text={feedback} topHeading={4} />
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ol>
    </LessonChapter>
  )
}
