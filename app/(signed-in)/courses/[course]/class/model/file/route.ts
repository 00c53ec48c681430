/** Expectations against outcomes as a file for a spreadsheet. */
import { areNamesHidden } from '@/app/require-names'
import { defineFile } from '@/lib/boundary/define-file'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { exportReliability } from '@/lib/services/analytics/export-reliability'

export const dynamic = 'force-dynamic'

type Asked = { readonly params: Promise<{ readonly course: string }> }

const answer = defineFile(exportReliability)

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const [{ course }, hideNames] = await Promise.all([params, areNamesHidden()])
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return answer({ courseSlug: course, filter: readClassFilter(query), hideNames })
}
