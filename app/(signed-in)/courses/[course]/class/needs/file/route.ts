/** Who needs a person, as a file for a spreadsheet. */
import { areNamesHidden } from '@/app/require-names'
import { defineFile } from '@/lib/boundary/define-file'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { exportNeeds } from '@/lib/services/analytics/export-needs'

export const dynamic = 'force-dynamic'

type Asked = { readonly params: Promise<{ readonly course: string }> }

const answer = defineFile(exportNeeds)

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return answer({
    courseSlug: (await params).course,
    asked: readClassFilter(query),
    hideNames: await areNamesHidden(),
  })
}
