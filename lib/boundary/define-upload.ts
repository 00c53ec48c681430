// The way in for files: who it is before a byte is read, as many bytes as are worth reading, then the work, told of line by line while it is done.
import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { findActor } from '@/lib/auth/session'
import { UnreadableFileError } from '@/lib/content/interchange/unreadable-file'
import type { ActionResult } from '@/lib/contracts/action-result'
import { AppError, refusals } from '@/lib/errors'
import { failureOf } from './failure-of'
import { readBounded } from './read-bounded'

type UploadedFile = { readonly name: string; readonly bytes: Buffer }
type Context<Progress> = {
  readonly uploaded: readonly UploadedFile[]
  /** Throws where nobody waits for the answer any more. */
  readonly tell: (progress: Progress) => void
}
type Upload<Input, Value, Progress> = {
  readonly maxBytes: number
  /** Throws for whoever may not: before anything is read. */
  readonly admit: (actor: Actor) => void
  readonly service: (actor: Actor, input: Input, context: Context<Progress>) => Promise<Value>
}
/** A file that cannot be read is an answer, in words of its own. */
export type UploadAnswer<Value> =
  | ActionResult<Value>
  | { readonly ok: false; readonly code: 'unreadable'; readonly words: string }

/** The request itself: a line of JSON before the bytes. */
const maxLineBytes = 2_000_000
const filesSchema = z.looseObject({ files: z.array(z.looseObject({ name: z.string(), size: z.int().min(0) })) })

/**
 * The body is a line of JSON, whose `files` say the name and size of each, and then their bytes. The answer is a line of JSON for each step, {"progress"}, and a
 * last one, {"result"}. From our own pages only.
 */
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
      const { input, uploaded } = readBody(body)
      const parsed = schema.safeParse(input)
      if (!parsed.success) throw new AppError('invalid-input')
      return streamed<Value, Progress>((tell) => service(actor, parsed.data, { uploaded, tell }))
    } catch (error) {
      const failure = failureOf(error)
      return answer(failure.code === 'unexpected' ? 500 : refusals[failure.code].status, failure)
    }
  }
}

/** A form of another site can send neither this type nor, where the browser tells where a request comes from, anything. */
function requireOwnPage({ headers }: Request): void {
  const site = headers.get('sec-fetch-site') ?? 'same-origin'
  if (site !== 'same-origin' || headers.get('content-type') !== 'application/octet-stream')
    throw new AppError('forbidden')
}

/** @throws AppError `invalid-input` where the line is none, or the sizes are not those of the bytes. */
function readBody(body: Buffer): { readonly input: unknown; readonly uploaded: readonly UploadedFile[] } {
  const end = body.indexOf(0x0a)
  if (end === -1 || end > maxLineBytes) throw new AppError('invalid-input')
  const input = parseJson(body.toString('utf8', 0, end))
  const told = filesSchema.safeParse(input)
  if (!told.success) throw new AppError('invalid-input')
  const uploaded: UploadedFile[] = []
  let at = end + 1
  for (const { name, size } of told.data.files) {
    uploaded.push({ name, bytes: body.subarray(at, at + size) })
    at += size
  }
  if (at !== body.length) throw new AppError('invalid-input')
  return { input, uploaded }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalid-input')
  }
}

type Work<Value, Progress> = (tell: (progress: Progress) => void) => Promise<Value>

/** Ends the work for nobody to see. */
class LeftError extends Error {}

function streamed<Value, Progress>(work: Work<Value, Progress>): Response {
  let isLeft = false
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (line: unknown) => {
        if (isLeft) throw new LeftError()
        controller.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`))
      }
      try {
        const result = await resultOf(() => work((progress) => say({ progress })))
        say({ result })
        controller.close()
      } catch (error) {
        if (!(error instanceof LeftError)) throw error
      }
    },
    cancel() {
      isLeft = true
    },
  })
  return new Response(stream, { headers })
}

async function resultOf<Value>(work: () => Promise<Value>): Promise<UploadAnswer<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof LeftError) throw error
    return error instanceof UnreadableFileError
      ? { ok: false, code: 'unreadable', words: error.message }
      : failureOf(error)
  }
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
