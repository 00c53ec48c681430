/** The misconceptions as a file for a spreadsheet, in the order and of the students their page shows. */
import { areNamesHidden } from '@/app/require-names'
import { defineFile } from '@/lib/boundary/define-file'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { readMisconceptionOrder } from '@/lib/contracts/analytics/misconceptions'
import { exportMisconceptions } from '@/lib/services/analytics/export-misconceptions'

export const dynamic = 'force-dynamic'

type Asked = { readonly params: Promise<{ readonly course: string }> }

const answer = defineFile(exportMisconceptions)

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return answer({
    courseSlug: (await params).course,
    asked: readClassFilter(query),
    hideNames: await areNamesHidden(),
    order: readMisconceptionOrder(query['order']),
  })
}
