/** The weeks of a class as a file for a spreadsheet. */
import { defineFile } from '@/lib/boundary/define-file'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { readWeeksAhead } from '@/lib/contracts/analytics/class-progress'
import { exportClassProgress } from '@/lib/services/analytics/export-class-progress'

export const dynamic = 'force-dynamic'

type Asked = { readonly params: Promise<{ readonly course: string }> }

const answer = defineFile(exportClassProgress)

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return answer({
    courseSlug: (await params).course,
    asked: readClassFilter(query),
    weeksAhead: readWeeksAhead(query['ahead']),
  })
}
