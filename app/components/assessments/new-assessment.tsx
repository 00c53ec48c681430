'use client'

/** Three kinds, one button each: choosing makes a draft and opens its editor. */
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import { askToCreate } from './actions'
import styles from './assessments.module.css'

const kinds = ['homework', 'exam', 'mastery-check'] as const
type Kind = (typeof kinds)[number]

export function NewAssessment({ course }: { readonly course: { readonly id: string; readonly slug: string } }) {
  const t = useTranslations('Assessments')
  const router = useRouter()
  const isReady = useIsReady()
  const [isPending, startTransition] = useTransition()
  const [problem, setProblem] = useState<'noObjectives' | 'failed' | null>(null)

  const create = (kind: Kind) => {
    if (isPending) return
    startTransition(async () => {
      const result = await askToCreate({ courseId: course.id, kind, title: t(`untitled.${kind}`) }).catch(() => null)
      if (result?.ok !== true) return setProblem('failed')
      if (result.value.kind === 'no-objectives') return setProblem('noObjectives')
      router.push(`/courses/${course.slug}/assessments/${result.value.assessmentId}/edit`)
    })
  }
  return (
    <>
      <ul className={styles['kinds']}>
        {kinds.map((kind) => (
          <li key={kind} className={styles['kind']}>
            <h2 id={`kind-${kind}`}>{t(`kind.${kind}`)}</h2>
            <p>{t(`kindText.${kind}`)}</p>
            <button
              type="button"
              className={button['quiet']}
              disabled={!isReady}
              aria-disabled={isPending}
              onClick={() => create(kind)}
            >
              {t(`start.${kind}`)}
            </button>
          </li>
        ))}
      </ul>
      <p role="alert" className={styles['problem']}>
        {problem !== null && t(problem)}
      </p>
    </>
  )
}
