// The one way in for writes from our screens: parse, actor, service, words for what went wrong.
import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { findActor } from '@/lib/auth/session'
import type { ActionResult } from '@/lib/contracts/action-result'
import { AppError } from '@/lib/errors'
import { failureOf } from './failure-of'

type Service<Input, Value> = (actor: Actor, input: Input) => Promise<Value>

/** A server action: whatever arrives is parsed, given an actor and a service, and every error becomes words. */
export function defineAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  service: Service<z.output<Schema>, Value>,
): (input: unknown) => Promise<ActionResult<Value>> {
  return async (input) => {
    try {
      const actor = await findActor()
      if (actor === null) throw new AppError('unauthenticated')
      const parsed = schema.safeParse(input)
      if (!parsed.success) throw new AppError('invalid-input')
      return { ok: true, value: await service(actor, parsed.data) }
    } catch (error) {
      return failureOf(error)
    }
  }
}
