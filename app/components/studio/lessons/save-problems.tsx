'use client'

/** Why the lesson could not be stored, in words; told already while it is written. */
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useTranslations } from '@/app/i18n/use-translations'
import type { LessonProblem } from '@/lib/content/lesson-text/lesson-problems'
import { useLesson } from './lesson-context'
import styles from './lesson-studio.module.css'
import { StaleChoice } from './stale-choice'

export function SaveProblems() {
  const t = useTranslations('StudioLessons')
  const { status, objectives, reading, isDirty } = useLesson()
  const problems = isDirty ? objectives.problems : []
  const unreadable = reading.kind === 'unreadable' ? reading.words : null
  return (
    <>
      {status.kind === 'stale' && <StaleChoice theirs={status.theirs} />}
      <RequestAlert failure={status.kind === 'failed' ? status.code : null} />
      {unreadable !== null && <p className={styles['problem']}>{t('problem.unreadable', { words: unreadable })}</p>}
      <ProblemList problems={problems.length > 0 || status.kind !== 'refused' ? problems : status.problems} />
    </>
  )
}

export function ProblemList({ problems }: { readonly problems: readonly LessonProblem[] }) {
  const t = useTranslations('StudioLessons')
  if (problems.length === 0) return null
  return (
    <ul className={styles['problems']} aria-label={t('problem.label')}>
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)} className={styles['problem']}>
          <ProblemWords problem={problem} />
        </li>
      ))}
    </ul>
  )
}

function ProblemWords({ problem }: { readonly problem: LessonProblem }) {
  const t = useTranslations('StudioLessons')
  switch (problem.kind) {
    case 'circle':
      return t('needs.circle', { circle: problem.titles.join(t('needs.needs')) })
    case 'objective-count':
      return t('problem.objective-count', { expected: problem.expected, found: problem.found })
    case 'id-twice':
      return t('problem.id-twice', { id: problem.id })
    case 'id-taken':
      return t('problem.id-taken', { id: problem.id, lesson: problem.lessonTitle })
    case 'unknown-prerequisite':
      return t('problem.unknown-prerequisite', { title: problem.title, prerequisite: problem.prerequisite })
    case 'unknown-quiz-objective':
      return t('problem.unknown-quiz-objective', { number: problem.number, objective: problem.objective })
    case 'quiz-without-objectives':
      return t('problem.quiz-without-objectives')
    case 'number-twice':
      return t('problem.number-twice', { number: problem.number })
    case 'quiz-question':
      return t('problem.quiz-question', { number: problem.number, words: problem.words })
  }
}
