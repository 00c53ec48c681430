/** Everything that happened on the objective, in the order it happened; each answer opens as it was given. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StoryEntry, StoryView } from '@/lib/contracts/analytics/story'
import { AnswerRow } from './answer-row'
import { ChangeCell } from './change-cell'
import styles from './story.module.css'

export async function StoryList({ view }: { readonly view: StoryView }) {
  const t = await getTranslations('Story')
  const { entries, objective, course, step } = view
  return (
    <DataTable label={t('list', { objective: objective.title })}>
      <thead>
        <tr>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('problem')}</th>
          <th scope="col">{t('answered')}</th>
          <th scope="col">{t('verdict')}</th>
          <th scope="col" className={table['number']}>
            {t('level')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) =>
          entry.kind === 'answered' ? (
            <AnswerRow
              key={entry.number}
              entry={entry}
              timeZone={course.timeZone}
              {...(step?.entry.number === entry.number ? { isCurrent: true } : {})}
            />
          ) : (
            <OtherRow key={`${entry.kind} ${entry.at}`} entry={entry} timeZone={course.timeZone} />
          ),
        )}
      </tbody>
    </DataTable>
  )
}

type OtherRowProps = {
  readonly entry: Exclude<StoryEntry, { readonly kind: 'answered' }>
  readonly timeZone: string
}

async function OtherRow({ entry, timeZone }: OtherRowProps) {
  const [t, format] = await Promise.all([getTranslations('Story'), getFormatter()])
  return (
    <tr className={styles['note']}>
      <td className={styles['moment']}>{format.dateTime(new Date(entry.at), 'moment', { timeZone })}</td>
      <td colSpan={3}>
        {entry.kind === 'skipped' ? t('note.skipped', { title: entry.title }) : t(`note.${entry.kind}`)}
      </td>
      <td className={table['number']}>{entry.kind === 'recalibrated' && <ChangeCell entry={entry} />}</td>
    </tr>
  )
}
