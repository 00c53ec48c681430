/** Where a student stands: every objective with its state, its figure and a sentence. */

import { TestMe } from '@/app/components/practice/test-me'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CourseView, MasteryView } from '@/lib/contracts/views'
import { LevelFigure } from './level-figure'
import { LevelWords } from './level-words'
import styles from './mastery-list.module.css'
import { StatusWord } from './status-word'

type MasteryListProps = {
  readonly mastery: readonly MasteryView[]
  readonly detail: 'figure' | 'words'
  /** The course in which each objective may be tested from here; absent where that is not offered. */
  readonly testIn?: CourseView
}

export async function MasteryList({ mastery, detail, testIn }: MasteryListProps) {
  const t = await getTranslations('Level')
  return (
    <>
      <ul className={styles['list']}>
        {mastery.map((one) => (
          <li key={one.objectiveId} className={styles['row']}>
            <div className={styles['head']}>
              <span className={styles['title']}>{one.title}</span>
              <StatusWord status={one.status} />
            </div>
            <LevelFigure of={one} />
            {detail === 'words' && (
              <p className={styles['words']}>
                <LevelWords of={one} />
              </p>
            )}
            {testIn !== undefined && <TestMe course={testIn} objective={one} />}
          </li>
        ))}
      </ul>
      <p className={styles['legend']}>{t('legend')}</p>
    </>
  )
}
