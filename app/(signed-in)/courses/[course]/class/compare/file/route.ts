/** What is compared, as a file for a spreadsheet. */
import { defineFile } from '@/lib/boundary/define-file'
import { readCompareRequest } from '@/lib/contracts/analytics/compare-request'
import { exportComparison } from '@/lib/services/analytics/export-comparison'

export const dynamic = 'force-dynamic'

type Asked = { readonly params: Promise<{ readonly course: string }> }

const answer = defineFile(exportComparison)

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return answer({ courseSlug: (await params).course, request: readCompareRequest(query) })
}
