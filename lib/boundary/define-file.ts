// The way out for files: actor, service, a download, and the same refusals as everywhere.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { findActor } from '@/lib/auth/session'
import { AppError, refusals } from '@/lib/errors'
import { failureOf } from './failure-of'

type File = { readonly fileName: string } & (
  | { readonly text: string }
  | { readonly content: Buffer<ArrayBuffer>; readonly contentType: string }
)

/** `fileName` is made of the letters a header can hold. A text is a table for a spreadsheet. Nothing of it is kept on the way. */
export function defineFile<Input>(
  service: (actor: Actor, input: Input) => Promise<File>,
): (input: Input) => Promise<Response> {
  return async (input) => {
    try {
      const actor = await findActor()
      if (actor === null) throw new AppError('unauthenticated')
      const file = await service(actor, input)
      const { fileName } = file
      return new Response('text' in file ? file.text : file.content, {
        headers: {
          'Content-Type': 'text' in file ? 'text/csv; charset=utf-8' : file.contentType,
          'Content-Disposition': `attachment; filename="${fileName}"`,
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
        },
      })
    } catch (error) {
      const { code } = failureOf(error)
      return new Response(null, { status: code === 'unexpected' ? 500 : refusals[code].status })
    }
  }
}
