/** The questions of practice as a file for a spreadsheet. */
import { defineFile } from '@/lib/boundary/define-file'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { exportQuestions } from '@/lib/services/analytics/export-questions'

export const dynamic = 'force-dynamic'

type Asked = { readonly params: Promise<{ readonly course: string }> }

const answer = defineFile(exportQuestions)

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return answer({ courseSlug: (await params).course, filter: readClassFilter(query) })
}
