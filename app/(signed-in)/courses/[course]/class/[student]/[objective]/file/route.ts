/** The story as a file for a spreadsheet. */
import { areNamesHidden } from '@/app/require-names'
import { defineFile } from '@/lib/boundary/define-file'
import { exportStory } from '@/lib/services/analytics/export-story'

export const dynamic = 'force-dynamic'

type Place = { readonly course: string; readonly student: string; readonly objective: string }
type Asked = { readonly params: Promise<Place> }

const answer = defineFile(exportStory)

export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  const { course, student, objective } = await params
  const asked = { courseSlug: course, studentId: student, objectiveId: objective }
  return answer({ ...asked, at: null, hideNames: await areNamesHidden() })
}
