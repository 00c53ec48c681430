'use client'

/** What an alternative comes to on the numbers of the student who argues for it, asked for by a button. */
import { useState } from 'react'
import grades from '@/app/components/grades/grades.module.css'
import people from '@/app/components/people/people.module.css'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ReadAlternativeResult, RegradeView } from '@/lib/contracts/regrade-views'
import { askToReadAlternative } from './actions'
import type { Chosen } from './to-correction'

type ReadAlternativeProps = {
  readonly view: Pick<RegradeView, 'course' | 'assessment'>
  readonly argued: NonNullable<RegradeView['argued']>
  readonly chosen: Chosen
}

export function ReadAlternative({ view, argued, chosen }: ReadAlternativeProps) {
  const t = useTranslations('Regrade')
  const isReady = useIsReady()
  const reading = useRequest(askToReadAlternative)
  const [tried, setTried] = useState('')
  const { part, when } = chosen
  const asking = JSON.stringify([part, when])
  const read = () => {
    const key = { courseId: view.course.id, assessmentId: view.assessment.id, place: argued.place }
    reading.send({ ...key, part, when }, () => setTried(asking))
  }
  const result = tried === asking ? reading.value : null
  return (
    <div className={`${grades['whole']} ${grades['stack']}`}>
      <button
        type="button"
        className={`${button['quiet']} ${button['small']}`}
        disabled={!isReady || when.trim() === ''}
        aria-disabled={reading.isPending}
        onClick={read}
      >
        {t(reading.isPending ? 'trying' : 'readIt', { name: argued.studentName })}
      </button>
      <div role="status">{result !== null && <Said result={result} name={argued.studentName} />}</div>
      <RequestAlert failure={reading.failure} />
    </div>
  )
}

function Said({ result, name }: { readonly result: ReadAlternativeResult; readonly name: string }) {
  const t = useTranslations('Regrade')
  if (result.kind === 'unreadable') {
    return result.problems.map((problem) => (
      <p key={problem} className={people['alert']}>
        {problem}
      </p>
    ))
  }
  if (result.kind === 'no-answer') return <p className={people['alert']}>{t('noAnswer', { name })}</p>
  const met = t(result.isMet ? 'isMet' : 'isNotMet', { name })
  return <p>{result.value === null ? met : `${t('comesTo', { name, value: result.value })} ${met}`}</p>
}
