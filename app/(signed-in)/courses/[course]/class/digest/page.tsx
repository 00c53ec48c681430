/** A week of the class on one page. */
import type { Metadata } from 'next'
import { DigestPage } from '@/app/components/analytics/digest/digest-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { areNamesHidden } from '@/app/require-names'
import { forPage } from '@/lib/boundary/page-actor'
import type { Query } from '@/lib/contracts/analytics/class-filter'
import { readDigestDay } from '@/lib/contracts/analytics/digest'
import { getDigest } from '@/lib/services/analytics/get-digest'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Digest'))('title') }
}

type DigestProps = {
  readonly params: Promise<{ readonly course: string }>
  readonly searchParams: Promise<Query>
}

export default async function Digest({ params, searchParams }: DigestProps) {
  const [{ course: courseSlug }, query, actor, hideNames] = await Promise.all([
    params,
    searchParams,
    requireActor(),
    areNamesHidden(),
  ])
  const day = readDigestDay(query['week'])
  return <DigestPage view={await forPage(getDigest(actor, { courseSlug, day, hideNames }))} />
}
