/** The papers of an assessment for a room: who has one, making what is missing, and the ways to print. */
import Link from 'next/link'
import { NextIntlClientProvider } from 'next-intl'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import type { PapersView } from '@/lib/contracts/paper-views'
import { MakePapersForm } from './make-papers-form'
import { NotPrintable } from './not-printable'
import { PaperTable } from './paper-table'
import { PrintWays } from './print-ways'

export async function PapersPage({ view }: { readonly view: PapersView }) {
  const [t, { Papers, errors }] = await Promise.all([getTranslations('Papers'), getMessages()])
  const { course, assessment, students, spares } = view
  const base = `/courses/${course.slug}/assessments/${assessment.id}`
  const back = <Link href={`${base}/edit`}>{assessment.title}</Link>
  const held = students.filter(({ paper }) => paper !== null).length
  return (
    <NextIntlClientProvider messages={{ Papers, errors }}>
      <div className={page['page']}>
        <PageHead kicker={back} title={t('title')} lead={t('lead')} />
        {!view.isPrintable && <NotPrintable editor={`${base}/edit`} />}
        {view.isPrintable && (
          <>
            <section className={page['section']} aria-labelledby="make">
              <h2 id="make">{t('makeTitle')}</h2>
              <div className={page['card']}>
                <MakePapersForm
                  place={{ courseId: course.id, assessmentId: assessment.id }}
                  wanting={students.length - held}
                  spares={spares.length}
                />
              </div>
            </section>
            {held + spares.length > 0 && (
              <section className={page['section']} aria-labelledby="print">
                <h2 id="print">{t('printTitle')}</h2>
                <PrintWays path={`${base}/papers`} groups={view.groups} />
              </section>
            )}
            <section className={page['section']} aria-labelledby="who">
              <h2 id="who">{t('who')}</h2>
              <PaperTable view={view} path={`${base}/papers`} />
            </section>
          </>
        )}
      </div>
    </NextIntlClientProvider>
  )
}
