// An export as the file somebody takes home.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { ExportRequest } from '@/lib/contracts/exchange/export-requests'
import { AppError } from '@/lib/errors'
import { makeExport } from './make-export'

type Download = { readonly fileName: string; readonly content: Buffer<ArrayBuffer>; readonly contentType: string }

const contentTypes: Readonly<Record<string, string>> = {
  zip: 'application/zip',
  xml: 'application/xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  gift: 'text/plain; charset=utf-8',
}

/** @throws AppError `not-found` where nothing was chosen. */
export async function downloadExport(actor: Actor, request: ExportRequest): Promise<Download> {
  const made = await makeExport(actor, request)
  if (made.kind !== 'made') throw new AppError(made.kind === 'too-many' ? 'invalid-input' : 'not-found')
  const { fileName, content } = made
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1)
  return { fileName, content: Buffer.from(content), contentType: contentTypes[ending] ?? 'application/octet-stream' }
}
