// Who has a paper of an assessment, and who is to get one.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { isUuid } from '@/lib/contracts/is-uuid'
import type { PapersView } from '@/lib/contracts/paper-views'
import { db } from '@/lib/db/client'
import { listGroups } from '@/lib/db/queries/course-group'
import { AppError } from '@/lib/errors'
import { requireAssessment } from './assessment-access'
import { getCourseFor, toCourseView } from './course-access'
import { loadPapers } from './load-papers'

type Asked = { readonly courseSlug: string; readonly assessmentId: string }

export async function getPapers(actor: Actor, { courseSlug, assessmentId }: Asked): Promise<PapersView> {
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'assessment:edit' })
  if (!isUuid(assessmentId)) throw new AppError('not-found')
  const assessment = await requireAssessment(db, { courseId: course.id, assessmentId })
  const { definition } = assessment
  const [{ students, spares }, groups] = await Promise.all([loadPapers(assessment), listGroups(db, course.id)])
  return {
    course: toCourseView(course, actor),
    assessment: { id: assessmentId, title: definition.title },
    isPrintable: definition.kind !== 'mastery-check' && definition.slots.length > 0,
    students: students.map(({ student: { id, name, isSimulated }, standing, paper }) => {
      return { id, name, isSimulated, standing, paper: paper?.number ?? null }
    }),
    spares: spares.map(({ number }) => number),
    groups,
  }
}
