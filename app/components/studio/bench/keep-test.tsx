'use client'

/** Writes the answer that was tried, with what the grader said of it, among the tests of the question. */
import { useStudio } from '@/app/components/studio/studio-context'
import { useBench, useTriedAnswer } from '@/app/components/studio/worker/bench-context'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { toJson } from '@/lib/authoring/json'
import type { Grade } from '@/lib/grading/grade'
import styles from './bench.module.css'
import { toTest } from './to-test'

type KeepTestProps = { readonly grade: Extract<Grade, { kind: 'graded' }> }

export function KeepTest({ grade }: KeepTestProps) {
  const t = useTranslations('StudioBench')
  const { edit, canEdit, reading } = useStudio()
  const { question, which } = useBench()
  const { response } = useTriedAnswer()
  if (question === null || reading.kind === 'faulty') return null
  const tests = reading.question.tests ?? []
  const test = toTest({ which, tests, response, grade })
  const isKept = tests.some((each) => JSON.stringify(each) === JSON.stringify(test))
  return (
    <p className={styles['keep']}>
      <button
        type="button"
        className={`${button['quiet']} ${button['small']}`}
        disabled={!canEdit || isKept}
        onClick={() => edit([{ path: ['tests', tests.length], value: toJson(test) }])}
      >
        {t(isKept ? 'kept' : 'keep')}
      </button>
    </p>
  )
}
