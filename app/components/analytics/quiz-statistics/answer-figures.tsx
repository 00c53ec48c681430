/** What was answered at first, by thirds of the class. */
import { getFormatter } from 'next-intl/server'
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AnswerRow, AnswerTable } from '@/lib/contracts/analytics/quiz-statistics-view'
import { FigureHeading } from './figure-heading'
import styles from './quiz-statistics.module.css'

/** A wrong answer this often, and this much rather by the better, is worth a word. */
const MISLEADING = { count: 3, discrimination: 20 } as const

type AnswerFiguresProps = {
  readonly of: AnswerTable
  /** What the quiz calls the place: a question may stand in two. */
  readonly slot: string
}

export async function AnswerFigures({ of, slot }: AnswerFiguresProps) {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  const title = of.questionTitle ?? t('allDrawn')
  return (
    <div className={styles['answers']}>
      <h4>
        {of.part === null ? t('answersOf') : <InlineMarkdown text={t('answersOfPart', { part: of.part })} />}
        {` · ${title}`}
      </h4>
      <p className={styles['soft']}>{t(of.questionTitle === null ? 'answersOfAll' : 'answersText', { n: of.n })}</p>
      <DataTable label={t('answersLabel', { title: [slot, title, of.part ?? ''].join(' ').trim() })}>
        <thead>
          <tr>
            <th scope="col">{t('answer')}</th>
            <FigureHeading name={t('share')} about={t('intervalHead')} />
            {of.rows[0]?.byGroup.map((_, place) => (
              <FigureHeading key={`third-${String(place)}`} name={t('third', { place: String(place) })} />
            ))}
            <FigureHeading name={t('withAbility')} about={t('withAbilityAbout')} />
          </tr>
        </thead>
        <tbody>
          {of.rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row" className={styles['answer']}>
                <Given row={row} />
              </th>
              <td className={table['number']}>
                {format.number(row.share, 'share')}
                <span className={`${table['beside']} ${styles['interval']}`}>
                  {t('range', {
                    low: format.number(row.interval.low, 'share'),
                    high: format.number(row.interval.high, 'share'),
                  })}
                </span>
              </td>
              {row.byGroup.map(({ n, count }, place) => (
                <td key={`third-${String(place)}`} className={table['number']}>
                  {n === 0 ? t('none') : t('ofN', { count, n })}
                </td>
              ))}
              <td className={table['number']}>
                {row.discrimination === null ? t('none') : format.number(Math.round(row.discrimination) + 0)}
                {isMisleading(row) && <span className={`${table['beside']} ${styles['wrong']}`}>{t('misleads')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}

async function Given({ row: { answer, isRight } }: { readonly row: AnswerRow }) {
  const t = await getTranslations('QuizStatistics')
  if (answer.kind === 'option') {
    return (
      <>
        <InlineMarkdown text={answer.text} />
        {isRight && <span className={styles['right']}>{t('isRight')}</span>}
      </>
    )
  }
  return answer.kind === 'mistake' ? answer.name : t(`given.${answer.kind}`)
}

function keyOf({ answer }: AnswerRow): string {
  if (answer.kind === 'option') return `option ${answer.text}`
  return answer.kind === 'mistake' ? `mistake ${answer.name}` : answer.kind
}

function isMisleading({ answer, isRight, count, discrimination }: AnswerRow): boolean {
  const isWrong = !isRight && (answer.kind === 'option' || answer.kind === 'mistake' || answer.kind === 'other')
  return isWrong && count >= MISLEADING.count && (discrimination ?? 0) > MISLEADING.discrimination
}
