/** The whole lesson in its author's order, with its table of contents beside it. */
import Link from 'next/link'
import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import type { LessonView } from '@/lib/contracts/views'
import { ContentsList } from './contents-list'
import styles from './lesson.module.css'
import { LessonChapter } from './lesson-chapter'
import { LessonHead } from './lesson-head'
import { LessonSection } from './lesson-section'
import { NeighbourLinks } from './neighbour-links'
import { PracticeProblems } from './practice-problems'
import { Quiz } from './quiz'

export async function LessonReader({ view }: { readonly view: LessonView }) {
  const { lesson, course } = view
  const t = await getTranslations('Lesson')
  return (
    <article className={styles['layout']}>
      <LessonHead view={view} />
      <ContentsList lesson={lesson} />
      <div className={styles['body']}>
        {lesson.sections.map((section) => (
          <LessonSection key={section.id} section={section} />
        ))}
        <LessonChapter id="key-terms" title={t('keyTerms')} isPresent={lesson.keyTerms.length > 0}>
          <ul className={styles['terms']}>
            {lesson.keyTerms.map((term) => (
              <li key={term}>
                <InlineMarkdown text={term} />
              </li>
            ))}
          </ul>
        </LessonChapter>
        <LessonChapter id="worked-examples" title={t('examples')} isPresent={lesson.workedExamples.length > 0}>
          {lesson.workedExamples.map(({ number, title, markdown }) => (
            <section key={number} className={styles['example']}>
              <h3>
                <span className={styles['beside']}>{t('example', { number })}</span> <InlineMarkdown text={title} />
              </h3>
              <Markdown text={markdown} topHeading={4} />
            </section>
          ))}
        </LessonChapter>
        <LessonChapter id="quiz" title={t('quiz')} lead={t('quizLead')} isPresent={lesson.quizQuestions.length > 0}>
          <Quiz courseSlug={course.slug} lessonId={lesson.id} questions={lesson.quizQuestions} />
        </LessonChapter>
        <LessonChapter
          id="practice-problems"
          title={t('problems')}
          lead={t('problemsLead')}
          isPresent={lesson.practiceProblems.length > 0}
        >
          <PracticeProblems problems={lesson.practiceProblems} />
        </LessonChapter>
        <LessonChapter id="summary" title={t('summary')} isPresent={lesson.takeaways.length > 0}>
          <Markdown text={lesson.takeaways.map((takeaway) => `- ${takeaway}`).join('\n')} />
        </LessonChapter>
        <LessonChapter id="pitfalls" title={t('pitfalls')} isPresent={lesson.pitfalls.length > 0}>
          {lesson.pitfalls.map(({ title, markdown }) => (
            <section key={title} className={styles['pitfall']}>
              <h3>
                <InlineMarkdown text={title} />
              </h3>
              <Markdown text={markdown} topHeading={4} />
            </section>
          ))}
        </LessonChapter>
        {course.role === 'student' && (
          <section className={styles['practise']}>
            <p>{t('practiseText')}</p>
            <Link href={`/courses/${course.slug}/practice`} className={button['primary']}>
              {t('practise')}
            </Link>
          </section>
        )}
        <NeighbourLinks view={view} />
      </div>
    </article>
  )
}
