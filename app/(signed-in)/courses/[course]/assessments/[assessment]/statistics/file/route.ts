/** The statistics of an assessment as a file for a spreadsheet. */
import { areNamesHidden } from '@/app/require-names'
import { defineFile } from '@/lib/boundary/define-file'
import { readAttemptChoice } from '@/lib/contracts/analytics/attempt-choice'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { exportQuizStatistics } from '@/lib/services/analytics/export-quiz-statistics'

export const dynamic = 'force-dynamic'

type Asked = { readonly params: Promise<{ readonly course: string; readonly assessment: string }> }

const answer = defineFile(exportQuizStatistics)

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const [{ course, assessment }, hideNames] = await Promise.all([params, areNamesHidden()])
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const asked = { choice: readAttemptChoice(query['attempts']), filter: readClassFilter(query), hideNames }
  return answer({ courseSlug: course, assessmentId: assessment, ...asked })
}
