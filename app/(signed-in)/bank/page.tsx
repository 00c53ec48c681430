/** The question bank: everything in it, narrowed by the address. */
import type { Metadata } from 'next'
import { BankPage } from '@/app/components/studio/bank-list/bank-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import type { Query } from '@/lib/contracts/analytics/class-filter'
import { readBankQuery } from '@/lib/contracts/bank/bank-query'
import { listBulks } from '@/lib/services/bank/list-bulks'
import { searchBank } from '@/lib/services/bank/search-bank'
import { listCalibrations } from '@/lib/services/list-calibrations'

type QuestionsPageProps = { readonly searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('StudioBank'))('title') }
}

export default async function QuestionsPage({ searchParams }: QuestionsPageProps) {
  const [actor, query] = await Promise.all([requireActor(), searchParams])
  const [view, bulks, calibrations] = await Promise.all([
    forPage(searchBank(actor, readBankQuery(query))),
    forPage(listBulks(actor)),
    forPage(listCalibrations(actor)),
  ])
  return <BankPage view={view} bulks={bulks} calibrations={calibrations} />
}
