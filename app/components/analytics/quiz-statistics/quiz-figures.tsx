/** Everything there is to say once an attempt is graded, what asks for action first. */

import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { AttemptPictures } from './attempt-pictures'
import { FlagList } from './flag-list'
import { ItemTable } from './item-table'
import { ModelTable } from './model-table'
import { ObjectiveTable } from './objective-table'
import { PartsTable } from './parts-table'
import { QuestionDetails } from './question-details'
import { QuizScatter } from './quiz-scatter'
import styles from './quiz-statistics.module.css'
import { QuizSummary } from './quiz-summary'
import { slotNames } from './slot-names'
import { TriesTable } from './tries-table'

export async function QuizFigures({ view }: { readonly view: QuizStatisticsView }) {
  const [t, names] = await Promise.all([getTranslations('QuizStatistics'), slotNames(view.slots)])
  return (
    <>
      {view.dots.some(({ isSimulated }) => isSimulated) && <p className={styles['soft']}>{t('simulated')}</p>}
      <QuizSummary view={view} />
      <FlagList view={view} names={names} />
      <section className={page['section']} aria-labelledby="pictures">
        <h2 id="pictures">{t('pictures')}</h2>
        <AttemptPictures view={view} />
        <QuizScatter view={view} names={names} />
      </section>
      <ItemTable view={view} names={names} />
      <ObjectiveTable view={view} />
      <QuestionDetails view={view} names={names} />
      <TriesTable view={view} names={names} />
      <PartsTable view={view} names={names} />
      <ModelTable view={view} names={names} />
      <section className={page['section']} aria-labelledby="how">
        <h2 id="how">{t('how')}</h2>
        <p className={styles['soft']}>{t('howText')}</p>
      </section>
    </>
  )
}
