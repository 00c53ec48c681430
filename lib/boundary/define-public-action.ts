// The way in for strangers who hold a link: counted by address, parsed, then the service.
import 'server-only'
import { headers } from 'next/headers'
import type { z } from 'zod'
import { callerAddress } from '@/lib/auth/caller-address'
import { payForLink } from '@/lib/auth/link-limits'
import type { ActionResult } from '@/lib/contracts/action-result'
import { AppError } from '@/lib/errors'
import { failureOf } from './failure-of'

/** A server action anybody may call; every error becomes words. */
export function definePublicAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  service: (input: z.output<Schema>) => Promise<Value>,
): (input: unknown) => Promise<ActionResult<Value>> {
  return async (input) => {
    try {
      await payForLink(callerAddress(Object.fromEntries(await headers())))
      const parsed = schema.safeParse(input)
      if (!parsed.success) throw new AppError('invalid-input')
      return { ok: true, value: await service(parsed.data) }
    } catch (error) {
      return failureOf(error)
    }
  }
}
