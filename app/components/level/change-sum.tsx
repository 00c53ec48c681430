/** The parts of a change on one line; they add up to it as displayed. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ChangePoints } from './change-points'

export async function ChangeSum({ points: { parts } }: { readonly points: ChangePoints }) {
  const [t, format] = await Promise.all([getTranslations('Level.part'), getFormatter()])
  const told = parts
    .filter(({ points }) => points !== 0)
    .map(({ name, points }) => t(name, { points: format.number(points, 'points').replace('-', '−') }))
  return <>{told.join(' · ')}</>
}
