/** Students down, objectives across, each cell a level with its interval. */
import { getFormatter, getTranslations } from 'next-intl/server'
import { LevelFigure } from '@/app/components/level/level-figure'
import { StatusWord } from '@/app/components/level/status-word'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import type { ClassListView } from '@/lib/contracts/views'
import styles from './class.module.css'

export async function ClassTable({ view }: { readonly view: ClassListView }) {
  const t = await getTranslations('ClassList')
  return (
    <DataTable label={t('tableLabel')}>
      <thead>
        <tr>
          <th scope="col">{t('student')}</th>
          <th scope="col" className={table['number']}>
            {t('answers')}
          </th>
          {view.objectives.map(({ id, title }) => (
            <th key={id} scope="col" className={table['wrapped']}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.students.map((student) => (
          <StudentRow key={student.id} student={student} view={view} />
        ))}
      </tbody>
    </DataTable>
  )
}

type StudentRowProps = {
  readonly student: ClassListView['students'][number]
  readonly view: ClassListView
}

async function StudentRow({ student, view: { course, objectives } }: StudentRowProps) {
  const [t, format] = await Promise.all([getTranslations('ClassList'), getFormatter()])
  const last =
    student.lastAnsweredAt === null
      ? t('never')
      : format.dateTime(new Date(student.lastAnsweredAt), 'moment', { timeZone: course.timeZone })
  return (
    <tr>
      <th scope="row" className={styles['student']}>
        {student.name} {student.isSimulated && <SimulatedBadge />}
        <span className={table['beside']}>{student.email}</span>
      </th>
      <td className={table['number']}>
        {format.number(student.answerCount)}
        <span className={`${table['beside']} ${styles['last']}`}>{last}</span>
      </td>
      {objectives.map(({ id }) => {
        const mastery = student.mastery.find(({ objectiveId }) => objectiveId === id)
        return (
          <td key={id} className={styles['level']}>
            {mastery !== undefined && <StatusWord status={mastery.status} />}
            {mastery !== undefined && <LevelFigure of={mastery} />}
            {mastery?.isStalled && <span className={styles['stalled']}>{t('stalled')}</span>}
          </td>
        )
      })}
    </tr>
  )
}
