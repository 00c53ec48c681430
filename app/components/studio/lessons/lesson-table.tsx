/** Every lesson of the installation, with what stands behind it and where it is taught. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { LessonListView } from '@/lib/contracts/lessons/lesson-views'
import styles from './lesson-list.module.css'

export async function LessonTable({ rows }: Pick<LessonListView, 'rows'>) {
  const [t, format] = await Promise.all([getTranslations('StudioLessons'), getFormatter()])
  return (
    <DataTable label={t('list.title')}>
      <thead>
        <tr>
          <th scope="col">{t('list.lesson')}</th>
          <th scope="col" className={table['number']}>
            {t('list.objectives')}
          </th>
          <th scope="col" className={table['number']}>
            {t('list.questions')}
          </th>
          <th scope="col">{t('list.courses')}</th>
          <th scope="col">{t('list.changed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, number, title, objectives, questions, courses, version, updatedAt }) => (
          <tr key={id}>
            <th scope="row" className={table['long']}>
              <Link href={`/bank/lessons/${id}`}>
                {number} {title}
              </Link>
            </th>
            <td className={table['number']}>{objectives}</td>
            <td className={table['number']}>
              <Link href={`/bank?lesson=${id}`} prefetch={false}>
                {questions}
              </Link>
            </td>
            <td>
              <ul className={styles['courses']}>
                {courses.map((course) => (
                  <li key={course.slug}>
                    <Link href={`/courses/${course.slug}`} prefetch={false}>
                      {course.title}
                    </Link>
                  </li>
                ))}
                {courses.length === 0 && <li className={styles['note']}>{t('list.noCourse')}</li>}
              </ul>
            </td>
            <td>
              {version === 0
                ? t('list.asItCame')
                : t('list.version', { version, at: format.dateTime(new Date(updatedAt), { dateStyle: 'medium' }) })}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
