/** Everything behind the sign-in: the header with the person's own links, and the content. */
import type { ReactNode } from 'react'
import { Header } from '@/app/components/shell/header'
import { requireActor } from '@/app/require-actor'
import { listCourses } from '@/lib/services/list-courses'

export default async function SignedInLayout({ children }: { readonly children: ReactNode }) {
  const actor = await requireActor()
  const courses = await listCourses(actor)
  return (
    <>
      <Header person={actor} courses={courses} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
