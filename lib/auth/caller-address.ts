// Where a request came from, for counting tries.
import { z } from 'zod'

const headersSchema = z.object({ 'x-forwarded-for': z.string() })

/**
 * The address a request came from, as the nearest proxy, or the connection itself, saw it: the last one named. Those before it
 * are the caller's word. scripts/name-caller.mjs sees to it that only a proxy's word gets here.
 */
export function callerAddress(headers: unknown): string {
  const forwarded = headersSchema.safeParse(headers).data?.['x-forwarded-for'] ?? ''
  const last = forwarded.split(',').at(-1)?.trim()
  return last === undefined || last === '' ? 'unknown' : last
}
