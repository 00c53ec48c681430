'use client'

/** One student in a dry run. */
import { useFormatter } from 'next-intl'
import table from '@/app/components/ui/data-table.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { RegradeRow } from '@/lib/contracts/regrade-views'
import { answerText } from './to-correction'

export function DryRunRow({ row }: { readonly row: RegradeRow }) {
  const [t, format] = [useTranslations('Regrade'), useFormatter()]
  const number = (points: number | null) => (points === null ? '—' : format.number(points, 'earned'))
  const change = Number(row.after) - Number(row.before)
  const why = ({ number: place, state, before, after }: RegradeRow['slots'][number]) => {
    const points = { before: number(before), after: number(after) }
    return place === null ? t('whyGone', points) : t(`why-${state}`, { number: place, ...points })
  }
  return (
    <tr>
      <th scope="row">
        {row.name}
        <span className={table['beside']}>{row.email}</span>
      </th>
      <td className={table['number']}>{number(row.before)}</td>
      <td className={table['number']}>{number(row.after)}</td>
      <td className={table['number']}>
        {change > 0 && '+'}
        {number(change).replace('-', '−')}
      </td>
      <td className={table['long']}>
        {row.slots.map((slot) => (
          <div key={`${slot.number} ${slot.before} ${slot.after}`}>
            {why(slot)}
            <Answers answers={slot.answers} />
          </div>
        ))}
        {row.checks.map(({ verdicts, answers }) => (
          <div key={JSON.stringify([verdicts, answers])}>
            {verdicts.map(({ title, before, after }) => (
              <div key={title}>
                {t('whyVerdict', { title, before: t(`verdict-${before}`), after: t(`verdict-${after}`) })}
              </div>
            ))}
            <Answers answers={answers} />
          </div>
        ))}
      </td>
    </tr>
  )
}

function Answers({ answers }: { readonly answers: RegradeRow['slots'][number]['answers'] }) {
  const [t, format] = [useTranslations('Regrade'), useFormatter()]
  return answers.map(({ response, before, after }) => (
    <span key={`${answerText(response)} ${before.scoreFraction}`} className={table['beside']}>
      {t('answer', {
        answer: answerText(response),
        before: format.number(before.scoreFraction, 'share'),
        after: format.number(after.scoreFraction, 'share'),
      })}
    </span>
  ))
}
