/** Whom to see first and why, in a sentence. Who needs a person on an objective is told apart already. */
import Link from 'next/link'
import { reasonText } from '@/app/components/analytics/needs/reason-text'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import { classFilterQuery } from '@/lib/contracts/analytics/class-filter'
import type { NeedsView } from '@/lib/contracts/analytics/needs'

export async function TopNeed({ view }: { readonly view: NeedsView }) {
  const t = await getTranslations('MasteryMap')
  const { course, filtering, needs, objectives } = view
  const top = needs.find(({ first }) => first.reason.kind !== 'stalled')
  if (top === undefined) return null
  const titles = new Map(objectives.map(({ id, title }) => [id, title]))
  const query = new URLSearchParams(classFilterQuery(filtering.filter)).toString()
  const others = needs.length - 1
  return (
    <li>
      <strong>{t('seeFirst')}</strong> {top.student.name} {top.student.isSimulated && <SimulatedBadge />}:{' '}
      {await reasonText(top.first.reason, titles)}{' '}
      <Link href={`/courses/${course.slug}/class/needs${query && `?${query}`}`} prefetch={false}>
        {t('allNeeds', { count: others })}
      </Link>
    </li>
  )
}
