/** Grades: for a student their own, for an instructor the gradebook. */
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { GradebookPage } from '@/app/components/grades/gradebook-page'
import { StudentGrades } from '@/app/components/grades/student-grades'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { gradebookOrderSchema } from '@/lib/contracts/gradebook-requests'
import { getCourse } from '@/lib/services/get-course'
import { getGradebook } from '@/lib/services/get-gradebook'
import { getStudentGrades } from '@/lib/services/get-student-grades'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Grades'))('title') }
}

type GradesPageProps = {
  readonly params: Promise<{ readonly course: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export default async function GradesPage({ params, searchParams }: GradesPageProps) {
  const [{ course: slug }, query, actor, { Grades, errors }] = await Promise.all([
    params,
    searchParams,
    requireActor(),
    getMessages(),
  ])
  const { course } = await forPage(getCourse(actor, slug))
  if (course.role === 'student') {
    return <StudentGrades view={await forPage(getStudentGrades(actor, { courseSlug: slug }))} />
  }
  const view = await forPage(getGradebook(actor, { courseSlug: slug, order: gradebookOrderSchema.parse(query) }))
  return (
    <NextIntlClientProvider messages={{ Grades, errors }}>
      <GradebookPage view={view} />
    </NextIntlClientProvider>
  )
}
