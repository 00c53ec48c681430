/** The author's problems, each with its answer behind a line. */

import { Markdown } from '@/app/components/markdown/markdown'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import type { PracticeProblem } from '@/lib/content/lesson'
import styles from './lesson.module.css'

export async function PracticeProblems({ problems }: { readonly problems: readonly PracticeProblem[] }) {
  const t = await getTranslations('Lesson')
  return (
    <ol className={styles['problems']}>
      {problems.map(({ number, prompt, answer }) => (
        <li key={number}>
          <h3 className={styles['beside']}>{t('problem', { number })}</h3>
          <Markdown text={prompt} topHeading={4} />
          <details className={disclosure['box']}>
            <summary>{t('showAnswer')}</summary>
            <div className={disclosure['inside']}>
              <Markdown text={answer} topHeading={4} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}
