/** The papers a page prints, with their variants made: what sheets and keys have in common. */
import 'server-only'
import { fullPoints } from '@/lib/assessment/full-points'
import type { Actor } from '@/lib/auth/actor'
import { isUuid } from '@/lib/contracts/is-uuid'
import type { PaperChoice } from '@/lib/contracts/paper-requests'
import type { SheetsView } from '@/lib/contracts/paper-views'
import { db } from '@/lib/db/client'
import { listEverEnrolled } from '@/lib/db/queries/enrolment'
import type { PrintedPaper } from '@/lib/db/queries/printed-paper'
import type { DrawnProblem } from '@/lib/db/queries/start-attempt'
import { AppError } from '@/lib/errors'
import type { Variant } from '@/lib/problems/variant'
import { requireAssessment } from './assessment-access'
import { getCourseFor, toCourseView } from './course-access'
import { loadPapers, type StudentPaper } from './load-papers'
import { getUsableQuestion } from './usable-questions'

type Asked = { readonly courseSlug: string; readonly assessmentId: string; readonly choice: PaperChoice }
type Made<Problem> = (drawn: DrawnProblem, made: { readonly title: string; readonly variant: Variant }) => Problem
type BundleOf<Problem> = Omit<SheetsView, 'papers'> & {
  readonly papers: readonly (Omit<SheetsView['papers'][number], 'problems'> & {
    readonly problems: readonly Problem[]
  })[]
}

/** So many print in one go without a browser losing patience. */
const bundleSize = 50

export async function loadBundle<Problem>(
  actor: Actor,
  asked: Asked,
  toProblem: Made<Problem>,
): Promise<BundleOf<Problem>> {
  const { courseSlug, assessmentId, choice } = asked
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'assessment:edit' })
  if (!isUuid(assessmentId)) throw new AppError('not-found')
  const assessment = await requireAssessment(db, { courseId: course.id, assessmentId })
  const { definition } = assessment
  const [{ students, spares }, enrolled] = await Promise.all([loadPapers(assessment), listEverEnrolled(db, course.id)])
  const groupsOf = new Map(enrolled.map(({ id, groupIds }) => [id, groupIds] as const))
  const chosen = choose({ students, spares, groupsOf }, choice)
  const first = (choice.bundle - 1) * bundleSize
  return {
    course: toCourseView(course, actor),
    assessment: {
      id: assessmentId,
      title: definition.title,
      instructions: definition.instructions,
      timeLimitMinutes: definition.kind === 'homework' ? null : definition.timeLimitMinutes,
      maxPoints: fullPoints(definition),
    },
    choice,
    bundleCount: Math.max(1, Math.ceil(chosen.length / bundleSize)),
    papers: await Promise.all(
      chosen.slice(first, first + bundleSize).map(async ({ student, paper: { number, problems } }) => ({
        number,
        student: student === null ? null : { name: student.name, isSimulated: student.isSimulated },
        problems: await Promise.all(
          problems.map(async (drawn) => {
            const { title, makeVariant } = await getUsableQuestion(drawn)
            return toProblem(drawn, { title, variant: makeVariant(drawn.seed) })
          }),
        ),
      })),
    ),
  }
}

type Chosen = { readonly student: StudentPaper['student'] | null; readonly paper: PrintedPaper }
type Found = {
  readonly students: readonly StudentPaper[]
  readonly spares: readonly PrintedPaper[]
  readonly groupsOf: ReadonlyMap<string, readonly string[]>
}

/** Students by name, then the spares. A group has no spares. */
function choose({ students, spares, groupsOf }: Found, { of, group, paper: only }: PaperChoice): readonly Chosen[] {
  const own = students.flatMap(({ student, paper }) => {
    const isWanted = group === '' || groupsOf.get(student.id)?.includes(group) === true
    return paper === null || !isWanted ? [] : [{ student, paper }]
  })
  const blank = group === '' ? spares.map((paper) => ({ student: null, paper })) : []
  const all = [...(of === 'spares' ? [] : own), ...(of === 'students' ? [] : blank)]
  return only === null ? all : all.filter(({ paper }) => paper.number === only)
}
