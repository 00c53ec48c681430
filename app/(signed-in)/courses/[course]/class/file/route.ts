/** The mastery map as a file for a spreadsheet, in the order and for the students its page shows. */
import { areNamesHidden } from '@/app/require-names'
import { defineFile } from '@/lib/boundary/define-file'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { mapOrderSchema } from '@/lib/contracts/analytics/mastery-map'
import { exportMasteryMap } from '@/lib/services/analytics/export-mastery-map'

export const dynamic = 'force-dynamic'

type Asked = { readonly params: Promise<{ readonly course: string }> }

const answer = defineFile(exportMasteryMap)

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return answer({
    courseSlug: (await params).course,
    asked: readClassFilter(query),
    order: mapOrderSchema.parse(query),
    hideNames: await areNamesHidden(),
  })
}
