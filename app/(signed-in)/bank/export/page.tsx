/** Taking questions and lessons out: what to take, in which format, and what it cannot hold. */
import type { Metadata } from 'next'
import { BankTabs } from '@/app/components/studio/bank-tabs'
import { ExportChoice } from '@/app/components/studio/exchange/export-choice'
import { ExportOutlook } from '@/app/components/studio/exchange/export-outlook'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { exportRequestSchema } from '@/lib/contracts/exchange/export-requests'
import { listExportLessons, planExport } from '@/lib/services/exchange/plan-export'

type ExportPageProps = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('StudioExchange'))('export.title') }
}

export default async function ExportPage({ searchParams }: ExportPageProps) {
  const [actor, t, query] = await Promise.all([requireActor(), getTranslations('StudioExchange'), searchParams])
  const request = exportRequestSchema.safeParse(query)
  const chosen = request.success ? request.data : exportRequestSchema.parse({})
  const [lessons, plan] = await Promise.all([
    forPage(listExportLessons(actor)),
    query['format'] === undefined ? null : forPage(planExport(actor, chosen)),
  ])
  return (
    <div className={page['page']}>
      <BankTabs current="takeOut" />
      <PageHead title={t('export.title')} lead={t('export.lead')} />
      <ExportChoice request={chosen} lessons={lessons} />
      {plan !== null && <ExportOutlook request={chosen} plan={plan} />}
    </div>
  )
}
