/** The quiz of a lesson, for oneself. Keys and feedback stay on the server until an option is chosen. */

import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuizQuestionView } from '@/lib/contracts/views'
import styles from './lesson.module.css'
import { QuizQuestion } from './quiz-question'

type QuizProps = {
  readonly courseSlug: string
  readonly lessonId: string
  readonly questions: readonly QuizQuestionView[]
}

export async function Quiz({ courseSlug, lessonId, questions }: QuizProps) {
  const t = await getTranslations('Lesson')
  return (
    <ol className={styles['problems']}>
      {questions.map(({ number, prompt, options }) => (
        <li key={number}>
          <h3 id={`quiz-${number}`} className={styles['beside']}>
            {t('question', { number })}
          </h3>
          <QuizQuestion
            asked={{ courseSlug, lessonId, questionNumber: number }}
            prompt={<Markdown text={prompt} topHeading={4} />}
            options={options.map(({ id, text }) => ({ id, text: <InlineMarkdown key={id} text={text} /> }))}
          />
        </li>
      ))}
    </ol>
  )
}
