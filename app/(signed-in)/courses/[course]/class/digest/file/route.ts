/** What was worked at in a week, as a file for a spreadsheet. */
import { areNamesHidden } from '@/app/require-names'
import { defineFile } from '@/lib/boundary/define-file'
import { readDigestDay } from '@/lib/contracts/analytics/digest'
import { exportDigest } from '@/lib/services/analytics/export-digest'

export const dynamic = 'force-dynamic'

type Asked = { readonly params: Promise<{ readonly course: string }> }

const answer = defineFile(exportDigest)

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const day = readDigestDay(new URL(request.url).searchParams.get('week'))
  return answer({ courseSlug: (await params).course, day, hideNames: await areNamesHidden() })
}
