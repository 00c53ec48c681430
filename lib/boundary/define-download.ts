// The way out for what is too long to hold: actor, service, a file that is sent while it is written.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { findActor } from '@/lib/auth/session'
import { AppError, refusals } from '@/lib/errors'
import { failureOf } from './failure-of'

type Download = { readonly fileName: string; readonly contentType: string; readonly chunks: AsyncIterable<string> }

/** What fails before the first byte is refused as everywhere; what fails later breaks the file off, so that half of it is not taken for the whole. */
export function defineDownload(service: (actor: Actor) => Promise<Download>): () => Promise<Response> {
  return async () => {
    try {
      const actor = await findActor()
      if (actor === null) throw new AppError('unauthenticated')
      const { fileName, contentType, chunks } = await service(actor)
      return new Response(toStream(chunks), {
        headers: {
          'Content-Type': contentType,
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

/** Asked for chunk by chunk: nothing is written that nobody takes. */
function toStream(chunks: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const [iterator, encoder] = [chunks[Symbol.asyncIterator](), new TextEncoder()]
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next()
        if (done === true) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (error) {
        failureOf(error)
        controller.error(new Error('The file broke off.'))
      }
    },
    async cancel() {
      await iterator.return?.(undefined)
    },
  })
}
