/** One grade: its points and what is special about it. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { GradeCellView } from '@/lib/contracts/gradebook-views'

type GradebookCellProps = {
  readonly cell: GradeCellView
  readonly href: string
  readonly student: string
  readonly title: string
}

export async function GradebookCell({ cell, href, student, title }: GradebookCellProps) {
  const [t, format] = await Promise.all([getTranslations('Grades'), getFormatter()])
  const { standing, points, overridePoints, isExcused, lateDays } = cell
  const isMissing = standing.kind === 'counts' && standing.from === 'missing'
  const counted = isMissing ? 0 : points
  const shown = counted === null ? t('none') : format.number(counted, 'earned')
  const marks = [
    isExcused && t('excused'),
    !isExcused && overridePoints !== null && t('byHand'),
    standing.kind === 'dropped' && t('dropped'),
    isMissing && t('missing'),
    lateDays > 0 && t('late', { days: lateDays }),
  ].filter((mark) => mark !== false)
  return (
    <td className={table['number']}>
      <Link
        href={href}
        prefetch={false}
        aria-label={t('cell', { student, title, points: [shown, ...marks].join(', ') })}
      >
        {shown}
      </Link>
      {marks.map((mark) => (
        <span key={mark} className={table['beside']}>
          {mark}
        </span>
      ))}
    </td>
  )
}
