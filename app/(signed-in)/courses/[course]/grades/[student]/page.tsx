/** One student's grades, for an instructor to explain and to decide about. */
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { StudentGrades } from '@/app/components/grades/student-grades'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getStudentGrades } from '@/lib/services/get-student-grades'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Grades'))('title') }
}

type StudentPageProps = { readonly params: Promise<{ readonly course: string; readonly student: string }> }

export default async function StudentPage({ params }: StudentPageProps) {
  const [{ course, student }, actor, { Grades, errors }] = await Promise.all([params, requireActor(), getMessages()])
  const view = await forPage(getStudentGrades(actor, { courseSlug: course, studentId: student }))
  return (
    <NextIntlClientProvider messages={{ Grades, errors }}>
      <StudentGrades view={view} />
    </NextIntlClientProvider>
  )
}
