/** What is held on whoever reads this. */
import type { Metadata } from 'next'
import { RecordPage } from '@/app/components/record/record-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getMyRecord } from '@/lib/services/my-record'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Record'))('title') }
}

export default async function Page() {
  const actor = await requireActor()
  return <RecordPage view={await forPage(getMyRecord(actor, { studentId: actor.userId }))} />
}
