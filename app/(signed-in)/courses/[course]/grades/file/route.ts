/** The gradebook as a file for a spreadsheet. */
import { defineFile } from '@/lib/boundary/define-file'
import { exportGrades } from '@/lib/services/export-grades'

export const dynamic = 'force-dynamic'

type Asked = { readonly params: Promise<{ readonly course: string }> }

const answer = defineFile(exportGrades)

export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  return answer({ courseSlug: (await params).course })
}
