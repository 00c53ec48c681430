/** The worked examples of the lessons: each with its text, and the questions that grew from it. */
import { NextIntlClientProvider } from 'next-intl'
import type { ComponentProps } from 'react'
import { Markdown } from '@/app/components/markdown/markdown'
import disclosure from '@/app/components/ui/disclosure.module.css'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StartChoices } from '@/lib/contracts/authoring/start-views'
import styles from './start.module.css'
import { StartButton } from './start-button'

type StartExamplesProps = Pick<StartChoices, 'lessons' | 'examples'> & {
  readonly messages: NonNullable<ComponentProps<typeof NextIntlClientProvider>['messages']>
}

export async function StartExamples({ lessons, examples, messages }: StartExamplesProps) {
  const t = await getTranslations('StudioStart')
  if (examples.length === 0) return null
  const numberOf = new Map(lessons.map(({ id, number }) => [id, number]))
  return (
    <section className={page['section']} aria-labelledby="start-examples" id="examples">
      <h2 id="start-examples">{t('examplesTitle')}</h2>
      <NextIntlClientProvider messages={messages}>
        <ul className={styles['examples']}>
          {examples.map(({ lessonId, number, title, markdown, questions }) => (
            <li key={`${lessonId}-${number}`} className={page['card']}>
              <h3>{t('example', { lesson: numberOf.get(lessonId) ?? lessonId, number, title })}</h3>
              <details className={disclosure['box']}>
                <summary>{t('exampleText')}</summary>
                <div className={disclosure['inside']}>
                  <Markdown text={markdown} />
                </div>
              </details>
              <ul className={styles['found']}>
                <li>
                  <span>{t('exampleBlank')}</span>
                  <StartButton
                    label={t('write')}
                    name={t('writeFrom', { title })}
                    start={{ kind: 'example', lesson: lessonId, example: number }}
                  />
                </li>
                {questions.map((question) => (
                  <li key={question.id}>
                    <span>{t('grewFrom', { title: question.title })}</span>
                    <StartButton
                      label={t('copy')}
                      name={t('copyOf', { title: question.title })}
                      start={{ kind: 'copy', questionId: question.id }}
                    />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </NextIntlClientProvider>
    </section>
  )
}
