/** What is in the lesson, beside the text where there is room and folded above it where there is not. */

import { InlineMarkdown } from '@/app/components/markdown/markdown'
import { getTranslations } from '@/app/i18n/get-translations'
import type { LessonView } from '@/lib/contracts/views'
import styles from './lesson.module.css'

export async function ContentsList({ lesson }: { readonly lesson: LessonView['lesson'] }) {
  const t = await getTranslations('Lesson')
  const chapters = [
    { id: 'key-terms', title: t('keyTerms'), count: lesson.keyTerms.length },
    { id: 'worked-examples', title: t('examples'), count: lesson.workedExamples.length },
    { id: 'quiz', title: t('quiz'), count: lesson.quizQuestions.length },
    { id: 'practice-problems', title: t('problems'), count: lesson.practiceProblems.length },
    { id: 'summary', title: t('summary'), count: lesson.takeaways.length },
    { id: 'pitfalls', title: t('pitfalls'), count: lesson.pitfalls.length },
  ].filter(({ count }) => count > 0)
  const sections = lesson.sections.map(({ id, heading }) => ({ id, title: heading }))
  return (
    <nav className={styles['contents']} aria-labelledby="contents-title">
      <h2 id="contents-title">{t('contents')}</h2>
      <ol>
        {[...sections, ...chapters].map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <InlineMarkdown text={title} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
