/** An instructor's assessments: how each stands, and what can be done with it. */

import Link from 'next/link'
import { NextIntlClientProvider } from 'next-intl'
import { getFormatter } from 'next-intl/server'
import button from '@/app/components/ui/button.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AssessmentListView, TaughtAssessment } from '@/lib/contracts/assessment-views'
import styles from './assessments.module.css'
import { StateWord } from './state-word'
import { TaughtList, type TaughtRow } from './taught-list'

type Teaching = Extract<AssessmentListView, { readonly kind: 'teaching' }>

export async function TaughtAssessments({ view }: { readonly view: Teaching }) {
  const [t, messages] = await Promise.all([getTranslations('Assessments'), getMessages()])
  const { course, assessments, courses } = view
  const add = (
    <Link href={`/courses/${course.slug}/assessments/new`} className={button['primary']}>
      {t('new')}
    </Link>
  )
  if (assessments.length === 0) {
    return (
      <EmptyState title={t('empty')} action={add}>
        {t('emptyText')}
      </EmptyState>
    )
  }
  const rows = await Promise.all(assessments.map((assessment) => toRow(assessment, course)))
  return (
    <>
      <p className={styles['add']}>{add}</p>
      <NextIntlClientProvider messages={{ Assessments: messages.Assessments }}>
        <TaughtList course={{ id: course.id, slug: course.slug }} courses={courses} rows={rows} />
      </NextIntlClientProvider>
    </>
  )
}

async function toRow(assessment: TaughtAssessment, course: Teaching['course']): Promise<TaughtRow> {
  const [t, format] = await Promise.all([getTranslations('Assessments'), getFormatter()])
  const { id, kind, title, status, opensAt, closesAt, questionCount, maxPoints, attemptCount } = assessment
  const say = (iso: string) => format.dateTime(new Date(iso), 'due', { timeZone: course.timeZone })
  return {
    id,
    title,
    isArchived: status === 'archived',
    about: `${t(`kind.${kind}`)} · ${t('questions', { count: questionCount })} · ${t('worth', { points: maxPoints })}`,
    state: <StateWord status={status} />,
    opens: opensAt === null ? t('whenPublished') : say(opensAt),
    closes: closesAt === null ? t('never') : say(closesAt),
    attempts: format.number(attemptCount),
    hasAttempts: attemptCount > 0,
  }
}
