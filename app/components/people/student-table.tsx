/** Who is in the course, a row each. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { RosterView } from '@/lib/contracts/roster-views'
import { StudentMenu } from './student-menu'

export async function StudentTable({ view: { course, students, groups } }: { readonly view: RosterView }) {
  const [t, format] = await Promise.all([getTranslations('People'), getFormatter()])
  return (
    <>
      <datalist id="course-groups">
        {groups.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <DataTable label={t('tableLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('student')}</th>
            <th scope="col">{t('groups')}</th>
            <th scope="col">{t('since')}</th>
            <th scope="col">{t('change')}</th>
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <tr key={student.id}>
              <th scope="row">
                {student.name} {student.isSimulated && <SimulatedBadge />}
                <span className={table['beside']}>{student.email}</span>
              </th>
              <td>{student.groups.join(', ') || '—'}</td>
              <td>
                {format.dateTime(new Date(student.enrolledAt), 'day', { timeZone: course.timeZone })}
                {student.isUnclaimed && !student.isSimulated && (
                  <span className={table['beside']}>{t('unclaimed')}</span>
                )}
              </td>
              <td>
                <StudentMenu courseId={course.id} student={student} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}
