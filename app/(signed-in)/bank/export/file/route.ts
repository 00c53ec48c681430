/** The file of an export: what its page has told of. */
import { defineFile } from '@/lib/boundary/define-file'
import { exportRequestSchema } from '@/lib/contracts/exchange/export-requests'
import { downloadExport } from '@/lib/services/exchange/download-export'

const download = defineFile(downloadExport)

export async function GET(request: Request): Promise<Response> {
  return download(exportRequestSchema.parse(Object.fromEntries(new URL(request.url).searchParams)))
}
