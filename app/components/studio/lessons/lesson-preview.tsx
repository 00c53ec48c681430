'use client'

/** The lesson as students will read it, while it is written. */
import { memo, type ReactNode } from 'react'
import { Callout } from '@/app/components/lesson/callout'
import styles from '@/app/components/lesson/lesson.module.css'
import { LessonChapter } from '@/app/components/lesson/lesson-chapter'
import { LiveInlineMarkdown, LiveMarkdown } from '@/app/components/markdown/live-markdown'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { keyed } from '@/app/components/ui/keyed'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Block, Lesson, Section } from '@/lib/content/lesson'
import type { PreviewLines } from './preview-lines'
import { PreviewQuiz } from './preview-quiz'
import own from './text-panel.module.css'

const Text = memo(LiveMarkdown)
const Inline = memo(LiveInlineMarkdown)

type LessonPreviewProps = { readonly lesson: Lesson; readonly lines: PreviewLines }

export function LessonPreview({ lesson, lines }: LessonPreviewProps) {
  const t = useTranslations('Lesson')
  const part = (name: string, children: ReactNode) => <div data-line={lines.get(name)}>{children}</div>
  return (
    <article>
      <header className={styles['head']}>
        <p className={styles['kicker']}>
          {lesson.phase} · {t('number', { number: lesson.number })}
        </p>
        <p className={own['title']}>{lesson.title}</p>
        {lesson.objectives.length > 0 && (
          <section className={styles['objectives']} data-line={lines.get('objectives')}>
            <h2>{t('objectivesLead')}</h2>
            <Text text={lesson.objectives.map((objective) => `- ${objective}`).join('\n')} />
          </section>
        )}
      </header>
      {lesson.sections.map((section, index) => (
        <div key={section.id} data-line={lines.get(`section ${index}`)}>
          <PreviewSection section={section} />
        </div>
      ))}
      {part(
        'keyTerms',
        <LessonChapter id="preview-key-terms" title={t('keyTerms')} isPresent={lesson.keyTerms.length > 0}>
          <ul className={styles['terms']}>
            {lesson.keyTerms.map((term) => (
              <li key={term}>
                <Inline text={term} />
              </li>
            ))}
          </ul>
        </LessonChapter>,
      )}
      {part(
        'workedExamples',
        <LessonChapter id="preview-examples" title={t('examples')} isPresent={lesson.workedExamples.length > 0}>
          {lesson.workedExamples.map(({ number, title, markdown }, index) => (
            <section
              // Two may have one number while they are written.
              key={`${number} ${title}`}
              className={styles['example']}
              data-line={lines.get(`example ${index}`)}
            >
              <h3>
                <span className={styles['beside']}>{t('example', { number })}</span> <Inline text={title} />
              </h3>
              <Text text={markdown} topHeading={4} />
            </section>
          ))}
        </LessonChapter>,
      )}
      {part('quiz', <PreviewQuiz questions={lesson.quizQuestions} lines={lines} />)}
      {part('practiceProblems', <PreviewProblems lesson={lesson} />)}
      {part(
        'summary',
        <LessonChapter id="preview-summary" title={t('summary')} isPresent={lesson.takeaways.length > 0}>
          <Text text={lesson.takeaways.map((takeaway) => `- ${takeaway}`).join('\n')} />
        </LessonChapter>,
      )}
      {part(
        'pitfalls',
        <LessonChapter id="preview-pitfalls" title={t('pitfalls')} isPresent={lesson.pitfalls.length > 0}>
          {lesson.pitfalls.map(({ title, markdown }) => (
            <section key={`${title} ${markdown}`} className={styles['pitfall']}>
              <h3>
                <Inline text={title} />
              </h3>
              <Text text={markdown} topHeading={4} />
            </section>
          ))}
        </LessonChapter>,
      )}
    </article>
  )
}

function PreviewSection({ section }: { readonly section: Section }) {
  const t = useTranslations('Lesson')
  const inside = (
    <>
      <h2>
        <Inline text={section.heading} />
      </h2>
      {keyed(section.blocks).map(({ key, value }) => (
        <PreviewBlock key={key} block={value} />
      ))}
    </>
  )
  return (
    <section className={styles['chapter']}>
      {section.tone === null ? (
        inside
      ) : (
        <Callout tone={section.tone} label={t(section.tone)}>
          {inside}
        </Callout>
      )}
    </section>
  )
}

function PreviewBlock({ block }: { readonly block: Block }) {
  const t = useTranslations('Lesson')
  if (block.kind === 'markdown') return <Text text={block.markdown} />
  return (
    <Callout tone={block.tone} label={block.title === '' ? t(block.tone) : block.title}>
      <Text text={block.markdown} topHeading={4} />
    </Callout>
  )
}

function PreviewProblems({ lesson }: { readonly lesson: Lesson }) {
  const t = useTranslations('Lesson')
  return (
    <LessonChapter
      id="preview-problems"
      title={t('problems')}
      lead={t('problemsLead')}
      isPresent={lesson.practiceProblems.length > 0}
    >
      <ol className={styles['problems']}>
        {lesson.practiceProblems.map(({ number, prompt, answer }) => (
          <li key={number}>
            <h3 className={styles['beside']}>{t('problem', { number })}</h3>
            <Text text={prompt} topHeading={4} />
            <details className={disclosure['box']}>
              <summary>{t('showAnswer')}</summary>
              <div className={disclosure['inside']}>
                <Text text={answer} topHeading={4} />
              </div>
            </details>
          </li>
        ))}
      </ol>
    </LessonChapter>
  )
}
