'use client'

/** What the lesson teaches: its objectives in their order, what each builds on, and which of them its quiz asks. */
import { SortableList } from '@/app/components/ui/sortable-list'
import { useTranslations } from '@/app/i18n/use-translations'
import { ArchivedObjectives } from './archived-objectives'
import { useLesson } from './lesson-context'
import { NewObjective } from './new-objective'
import { ObjectiveRow } from './objective-row'
import styles from './objectives.module.css'
import { PrerequisitesPanel } from './prerequisites-panel'
import { QuizObjectives } from './quiz-objectives'

export function ObjectivesPanel() {
  const t = useTranslations('StudioLessons')
  const { objectives, edit } = useLesson()
  const { aligned, canEditLines } = objectives
  return (
    <div className={styles['panel']}>
      <section aria-labelledby="objectives-list">
        <h2 id="objectives-list">{t('objectives.title')}</h2>
        <p className={styles['note']}>{canEditLines ? t('objectives.lead') : t('objectives.damaged')}</p>
        {aligned.present.length === 0 && <p className={styles['note']}>{t('objectives.none')}</p>}
        <SortableList
          label={t('objectives.title')}
          items={aligned.present.map((objective) => ({
            id: objective.id,
            name: objective.title,
            content: <ObjectiveRow objective={objective} />,
          }))}
          onMove={
            canEditLines
              ? ({ from, to }) => {
                  const id = aligned.present[from]?.id
                  if (id !== undefined) edit({ kind: 'move', id, to })
                }
              : null
          }
        />
        {canEditLines && <NewObjective />}
        <ArchivedObjectives />
      </section>
      <section aria-labelledby="prerequisites">
        <h2 id="prerequisites">{t('needs.title')}</h2>
        <PrerequisitesPanel />
      </section>
      <QuizObjectives />
    </div>
  )
}
