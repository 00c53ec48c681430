'use client'

/** A new version, and what it means to students: what they hold stays theirs. */
import Link from 'next/link'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { PublishDraftResult } from '@/lib/contracts/authoring/publish-views'
import styles from './review.module.css'

type Published = Extract<PublishDraftResult, { readonly kind: 'published' }>

const kept = ['openProblems', 'runningAttempts', 'assessments', 'answers'] as const

export function PublishedWords({ questionId, version, effects, isBroughtBack }: Published) {
  const t = useTranslations('StudioReview')
  return (
    <section role="status" className={`${styles['result']} ${styles['good']}`}>
      <h2>{t('publishedTitle', { version })}</h2>
      {isBroughtBack && <p>{t('broughtBack')}</p>}
      <p>{t(version === 1 ? 'firstVersion' : 'nextVersion')}</p>
      {version > 1 && (
        <ul className={styles['findings']}>
          {kept.map((name) =>
            effects[name] === 0 ? null : <li key={name}>{t(`kept.${name}`, { count: effects[name] })}</li>,
          )}
        </ul>
      )}
      <p className={styles['ways']}>
        <Link className={`${button['quiet']} ${button['small']}`} href={`/bank/${questionId}`}>
          {t('seeQuestion')}
        </Link>
        <Link className={`${button['quiet']} ${button['small']}`} href={`/bank/${questionId}/versions`}>
          {t('seeVersions')}
        </Link>
      </p>
    </section>
  )
}
