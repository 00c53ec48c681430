/** A lesson, to be read from top to bottom. */
import type { Metadata } from 'next'
import { LessonReader } from '@/app/components/lesson/lesson-reader'
import page from '@/app/components/ui/page.module.css'

import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getLesson } from '@/lib/services/get-lesson'

type LessonPageProps = { readonly params: Promise<{ readonly course: string; readonly lesson: string }> }

async function load({ params }: LessonPageProps) {
  const { course, lesson } = await params
  const actor = await requireActor()
  return forPage(getLesson(actor, { courseSlug: course, lessonId: lesson }))
}

export async function generateMetadata(props: LessonPageProps): Promise<Metadata> {
  return { title: (await load(props)).lesson.title }
}

export default async function LessonPage(props: LessonPageProps) {
  const view = await load(props)
  return (
    <div className={page['page']}>
      <LessonReader view={view} />
    </div>
  )
}
