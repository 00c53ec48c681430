// The way in for what a page must be able to send whatever happens to the app meanwhile: an address that stays the same
// when the app is built anew, where the name of a server action does not.
import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { findActor } from '@/lib/auth/session'
import type { ActionResult } from '@/lib/contracts/action-result'
import { AppError, refusals } from '@/lib/errors'
import { failureOf } from './failure-of'
import { readBounded } from './read-bounded'

type Service<Input, Value> = (actor: Actor, input: Input) => Promise<Value>
export type RouteHandler = (request: Request) => Promise<Response>

/** Twenty parts of 2,000 characters of four bytes, escaped, with room to spare. */
const maxBodyBytes = 512 * 1024

/** As a server action: parsed, given an actor and a service, every error in words. JSON in, JSON out, from our own pages only. */
export function defineRoute<Schema extends z.ZodType, Value>(
  schema: Schema,
  service: Service<z.output<Schema>, Value>,
): RouteHandler {
  return async (request) => {
    try {
      requireOwnPage(request)
      const actor = await findActor()
      if (actor === null) throw new AppError('unauthenticated')
      const parsed = schema.safeParse(await readJson(request))
      if (!parsed.success) throw new AppError('invalid-input')
      return answer({ ok: true, value: await service(actor, parsed.data) })
    } catch (error) {
      return answer(failureOf(error))
    }
  }
}

/** A form of another site can send neither this type nor, where the browser tells where a request comes from, anything. */
function requireOwnPage({ headers }: Request): void {
  const site = headers.get('sec-fetch-site') ?? 'same-origin'
  const isJson = headers.get('content-type')?.startsWith('application/json') === true
  if (site !== 'same-origin' || !isJson) throw new AppError('forbidden')
}

async function readJson({ body }: Request): Promise<unknown> {
  const bytes = body === null ? null : await readBounded(body, maxBodyBytes)
  if (bytes === null) throw new AppError('invalid-input')
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new AppError('invalid-input')
  }
}

function answer(result: ActionResult<unknown>): Response {
  return Response.json(result, { status: statusOf(result), headers: { 'Cache-Control': 'no-store' } })
}

function statusOf(result: ActionResult<unknown>): number {
  if (result.ok) return 200
  return result.code === 'unexpected' ? 500 : refusals[result.code].status
}
