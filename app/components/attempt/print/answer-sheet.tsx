/** The sheet the answers are written on: a page of its own, one row for each thing asked. */

import { toAskedParts } from '@/app/components/answer/to-asked-parts'
import { getTranslations } from '@/app/i18n/get-translations'
import type { PublicPart } from '@/lib/contracts/views'
import { AnswerSpace } from './answer-space'
import styles from './print.module.css'

type Asked = {
  readonly slotId: string
  readonly variantNumber?: number
  readonly position: number
  readonly points: number
  readonly parts: readonly PublicPart[]
}
type AnswerSheetProps = {
  /** Of its heading, distinct on the page. */
  readonly id: string
  readonly level: 2 | 3
  /** What it belongs to, in a line. */
  readonly of: string
  readonly problems: readonly Asked[]
}

export async function AnswerSheet({ id, level, of, problems }: AnswerSheetProps) {
  const t = await getTranslations('AttemptPrint')
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles['sheet']} aria-labelledby={id}>
      <Heading id={id}>{t('answers')}</Heading>
      <p>
        {of} · {t('date')}: ______________
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('question')}</th>
            <th scope="col">{t('answer')}</th>
            <th scope="col">{t('points')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) =>
            toAskedParts(problem.parts).map((part, place) => (
              <tr key={`${problem.slotId}/${problem.variantNumber ?? 1}/${part.name}`}>
                <th scope="row">
                  {problem.position + 1}. {part.label}
                </th>
                <td className={styles['space']}>
                  <AnswerSpace part={part} />
                </td>
                <td className={styles['marks']}>{place === 0 && t('of', { points: problem.points })}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}
