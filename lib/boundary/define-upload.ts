// The way in for files: who it is before a byte is read, as many bytes as are worth reading, then the work, told of while it is done.
import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { findActor } from '@/lib/auth/session'
import { AppError, refusals } from '@/lib/errors'
import { failureOf } from './failure-of'
import { readBounded } from './read-bounded'
import { maxLineBytes, readUpload, type UploadedFile } from './read-upload'
import { streamLines, type UploadAnswer } from './stream-lines'

type Context<Progress> = {
  readonly uploaded: readonly UploadedFile[]
  readonly tell: (progress: Progress) => void
}
type Upload<Input, Value, Progress> = {
  readonly maxBytes: number
  /** Throws for whoever may not: before anything is read. */
  readonly admit: (actor: Actor) => void
  readonly service: (actor: Actor, input: Input, context: Context<Progress>) => Promise<Value>
}

/** From our own pages only. The body is as `readUpload` has it, the answer as `streamLines`. */
export function defineUpload<Schema extends z.ZodType, Value, Progress>(
  schema: Schema,
  { maxBytes, admit, service }: Upload<z.output<Schema>, Value, Progress>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      requireOwnPage(request)
      const actor = await findActor()
      if (actor === null) throw new AppError('unauthenticated')
      admit(actor)
      const body = request.body === null ? null : await readBounded(request.body, maxBytes + maxLineBytes)
      if (body === null) return answer(413, { ok: false, code: 'unreadable', words: tooLarge(maxBytes) })
      const { input, uploaded } = readUpload(body)
      const parsed = schema.safeParse(input)
      if (!parsed.success) throw new AppError('invalid-input')
      const work = (tell: (progress: Progress) => void) => service(actor, parsed.data, { uploaded, tell })
      return new Response(streamLines(work), { headers })
    } catch (error) {
      const failure = failureOf(error)
      return answer(failure.code === 'unexpected' ? 500 : refusals[failure.code].status, failure)
    }
  }
}

/** A form of another site can send neither this type nor, where the browser tells where a request comes from, anything. */
function requireOwnPage(request: Request): void {
  const site = request.headers.get('sec-fetch-site') ?? 'same-origin'
  const type = request.headers.get('content-type')
  if (site !== 'same-origin' || type !== 'application/octet-stream') throw new AppError('forbidden')
}

const headers = {
  'Content-Type': 'application/x-ndjson; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  // A proxy that waits for the whole of it would show no progress.
  'X-Accel-Buffering': 'no',
}

function answer(status: number, result: UploadAnswer<never>): Response {
  return new Response(`${JSON.stringify({ result })}\n`, { status, headers })
}

function tooLarge(maxBytes: number): string {
  return `Expected files of at most ${maxBytes} bytes together.`
}
