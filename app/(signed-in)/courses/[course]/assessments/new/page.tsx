/** A new assessment: its kind, and a name to start with. */
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { NewAssessment } from '@/app/components/assessments/new-assessment'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'

import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getNewAssessment } from '@/lib/services/get-new-assessment'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Assessments'))('newTitle') }
}

type NewPageProps = { readonly params: Promise<{ readonly course: string }> }

export default async function NewAssessmentPage({ params }: NewPageProps) {
  const [{ course: slug }, actor, t, messages] = await Promise.all([
    params,
    requireActor(),
    getTranslations('Assessments'),
    getMessages(),
  ])
  const course = await forPage(getNewAssessment(actor, slug))
  return (
    <div className={`${page['page']} ${page['narrow']}`}>
      <PageHead kicker={course.title} title={t('newTitle')} lead={t('newLead')} />
      <NextIntlClientProvider messages={{ Assessments: messages.Assessments }}>
        <NewAssessment course={{ id: course.id, slug: course.slug }} />
      </NextIntlClientProvider>
    </div>
  )
}
