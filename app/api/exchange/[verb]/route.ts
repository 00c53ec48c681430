/** Files brought in: looked at, then taken. Each under an address of its own, as a server action holds no file of this size. */
import { authorize } from '@/lib/auth/policy'
import { defineUpload } from '@/lib/boundary/define-upload'
import { lookAtImportSchema, takeImportSchema } from '@/lib/contracts/exchange/import-requests'
import { mostUploadBytes } from '@/lib/contracts/exchange/most-upload-bytes'
import { lookAtImport } from '@/lib/services/exchange/look-at-import'
import { takeImport } from '@/lib/services/exchange/take-import'

const bounds = {
  maxBytes: mostUploadBytes,
  admit: (actor: Parameters<typeof lookAtImport>[0]) => authorize(actor, 'bank:edit', {}),
}

const verbs: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
  look: defineUpload(lookAtImportSchema, { ...bounds, service: lookAtImport }),
  take: defineUpload(takeImportSchema, { ...bounds, service: takeImport }),
}

type Context = { readonly params: Promise<{ readonly verb: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { verb } = await params
  const handle = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  return handle === undefined ? new Response(null, { status: 404 }) : handle(request)
}
