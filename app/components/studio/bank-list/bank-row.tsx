/** One question of the bank: what it is, how it fared, where it is asked. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { wordFor } from '@/app/components/bank/bank-words'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import { bankHref, everyQuestion } from '@/lib/contracts/bank/bank-query'
import type { BankRowView } from '@/lib/contracts/bank/bank-views'
import styles from './bank-list.module.css'
import { RowTick } from './row-tick'

type BankRowProps = { readonly row: BankRowView; readonly isTelling: boolean; readonly canEdit: boolean }

export async function BankRow({ row, isTelling, canEdit }: BankRowProps) {
  const [t, bank, format] = await Promise.all([getTranslations('StudioBank'), getTranslations('Bank'), getFormatter()])
  const { questionId, draft, kind, difficulty, objectives, answers, students, facility, discrimination, off } = row
  const title = row.title === '' ? t('untitled') : row.title
  return (
    <tr>
      {canEdit && <td>{questionId !== null && <RowTick id={questionId} title={title} />}</td>}
      <th scope="row" className={table['long']}>
        <Link href={questionId === null ? `/bank/drafts/${draft?.id}` : `/bank/${questionId}`} prefetch={false}>
          {title}
        </Link>
        <span className={table['beside']}>
          {questionId !== null && <>{questionId} · </>}
          <span className={styles['status']} data-status={row.status}>
            {t(`rowStatus.${row.status}`, { version: row.version ?? 0 })}
          </span>
          {row.origin === 'as_written' && <> · {bank('as_written')}</>}
          {questionId !== null && draft !== null && (
            <>
              {' · '}
              <Link href={`/bank/drafts/${draft.id}`} prefetch={false}>
                {t(`draftState.${draft.state}`)}
              </Link>
            </>
          )}
        </span>
        <AlikeNote row={row} />
      </th>
      <td>
        {wordFor(kind, bank)}
        <span className={table['beside']}>
          {wordFor(difficulty, bank)}
          {off !== null && <span className={styles['off']}> · {t(`off.${off}`)}</span>}
        </span>
      </td>
      <td className={styles['objectives']}>{format.list(objectives.map((objective) => objective.title))}</td>
      <td className={`${table['number']} ${styles['figures']}`}>
        {answers === 0 ? t('none') : format.number(answers)}
        {answers > 0 && <span className={table['beside']}>{t('ofStudents', { n: students })}</span>}
      </td>
      <td className={`${table['number']} ${styles['figures']}`}>
        {facility.value === null ? t('none') : format.number(facility.value, 'share')}
        {facility.interval.kind === 'interval' && (
          <span className={table['beside']}>
            {t('range', {
              low: format.number(facility.interval.low, 'share'),
              high: format.number(facility.interval.high, 'share'),
            })}
          </span>
        )}
      </td>
      {isTelling && (
        <td className={`${table['number']} ${styles['figures']}`}>
          {discrimination === null ? t('none') : format.number(Math.round(discrimination) + 0)}
        </td>
      )}
      <td className={styles['usage']}>{questionId !== null && <UsageWords row={row} />}</td>
    </tr>
  )
}

async function UsageWords({ row: { usage } }: { readonly row: BankRowView }) {
  const t = await getTranslations('StudioBank')
  const { quizzes, mayDraw, attempts } = usage
  if (quizzes + mayDraw + attempts === 0) return t('none')
  return (
    <>
      {quizzes > 0 && <span>{t('quizzes', { n: quizzes })}</span>}
      {mayDraw > 0 && <span className={table['beside']}>{t('mayDraw', { n: mayDraw })}</span>}
      {attempts > 0 && <span className={table['beside']}>{t('attempts', { n: attempts })}</span>}
    </>
  )
}

/** More than this are told by their number. */
const mostNamed = 2

async function AlikeNote({ row: { alike } }: { readonly row: BankRowView }) {
  const t = await getTranslations('StudioBank')
  if (alike.length === 0) return null
  const rest = alike.length - mostNamed
  return (
    <span className={table['beside']}>
      {t('veryLike')}{' '}
      {alike.slice(0, mostNamed).map(({ id, title, href }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <Link href={href} prefetch={false}>
            {title === '' ? t('untitled') : title}
          </Link>
        </span>
      ))}
      {rest > 0 && (
        <>
          {' '}
          <Link href={bankHref({ ...everyQuestion, isAlike: true })} prefetch={false}>
            {t('moreAlike', { n: rest })}
          </Link>
        </>
      )}
    </span>
  )
}
