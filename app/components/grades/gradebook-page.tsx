/** The gradebook of a course, for its instructor. */
import Link from 'next/link'
import button from '@/app/components/ui/button.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import type { GradebookView } from '@/lib/contracts/gradebook-views'
import { CategoryEditor } from './category-editor'
import { GradebookFilter } from './gradebook-filter'
import { GradebookTable } from './gradebook-table'
import styles from './grades.module.css'
import { GradesImport } from './grades-import'

export async function GradebookPage({ view }: { readonly view: GradebookView }) {
  const t = await getTranslations('Grades')
  const { course, columns, categories, openNoteCount } = view
  const base = `/courses/${course.slug}/grades`
  return (
    <div className={page['page']}>
      <PageHead kicker={course.title} title={t('title')} lead={t('lead', { count: view.studentCount })} />
      <p className={styles['ways']}>
        <a href={`${base}/file`} className={button['quiet']} download>
          {t('download')}
        </a>
        <Link href={`${base}/notes`} className={button['quiet']}>
          {t('openNotes', { count: openNoteCount })}
        </Link>
      </p>
      {columns.length === 0 ? (
        <EmptyState title={t('noAssessments')}>{t('noAssessmentsText')}</EmptyState>
      ) : (
        <>
          <GradebookFilter view={view} />
          <GradebookTable view={view} />
          <section className={page['section']} aria-labelledby="categories">
            <h2 id="categories">{t('categories')}</h2>
            <CategoryEditor
              courseId={course.id}
              stored={categories}
              assessments={columns}
              key={JSON.stringify([categories, columns])}
            />
          </section>
          <section className={page['section']} aria-labelledby="import">
            <h2 id="import">{t('import')}</h2>
            <GradesImport courseId={course.id} />
          </section>
        </>
      )}
    </div>
  )
}
