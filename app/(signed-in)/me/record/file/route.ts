/** What is held on oneself, to take away. */
import { defineDownload } from '@/lib/boundary/define-download'
import { getMyRecordFile } from '@/lib/services/my-record-file'

export const dynamic = 'force-dynamic'

export const GET = defineDownload((actor) => getMyRecordFile(actor, { studentId: actor.userId }))
