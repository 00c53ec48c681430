/** Correcting an assessment after it was taken. */
import Link from 'next/link'
import { NextIntlClientProvider } from 'next-intl'
import grades from '@/app/components/grades/grades.module.css'
import button from '@/app/components/ui/button.module.css'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import type { RegradeView } from '@/lib/contracts/regrade-views'
import { ArguedAnswer } from './argued-answer'
import { RegradeForm } from './regrade-form'
import { RegradeList } from './regrade-list'
import { correctionKinds } from './to-correction'

export async function RegradePage({ view }: { readonly view: RegradeView }) {
  const [t, words, { Regrade, errors }] = await Promise.all([
    getTranslations('Regrade'),
    getTranslations('Grades'),
    getMessages(),
  ])
  const { course, assessment, argued } = view
  return (
    <NextIntlClientProvider messages={{ Regrade, errors }}>
      <div className={page['page']}>
        <PageHead kicker={course.title} title={t('title', { title: assessment.title })} lead={t('lead')} />
        <p className={grades['ways']}>
          <Link href={`/courses/${course.slug}/grades`} className={button['quiet']}>
            {words('toGradebook')}
          </Link>
        </p>
        {argued !== null && (
          <ArguedAnswer argued={argued} path={`/courses/${course.slug}/assessments/${assessment.id}`} />
        )}
        <section className={page['section']} aria-labelledby="correction">
          <h2 id="correction">{t('correction')}</h2>
          {correctionKinds(view).length === 0 ? <p>{t('versionsNone')}</p> : <RegradeForm view={view} />}
        </section>
        <section className={page['section']} aria-labelledby="regrades">
          <h2 id="regrades">{t('history')}</h2>
          <RegradeList view={view} />
        </section>
      </div>
    </NextIntlClientProvider>
  )
}
