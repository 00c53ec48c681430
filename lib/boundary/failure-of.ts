// The one place where errors become words.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { ActionFailure } from '@/lib/contracts/action-result'
import { AppError, type RefusalCode } from '@/lib/errors'
import { log } from '@/lib/log'

const outageCauseSchema = z.union([
  z.object({ kind: z.enum(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']) }),
  z.object({ originalCode: z.string().regex(/^(08|53|57P)/) }),
])

/**
 * A database that does not answer, or has no connection to spare. Prisma's own queries say so by a code; a raw query has one
 * code for every failure, and the driver's words beneath it: a broken socket, or PostgreSQL's classes 08 (connection), 53
 * (out of resources) and 57P (stopped, crashed, starting).
 */
const outageSchema = z.union([
  z.object({ code: z.enum(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']) }),
  z.object({ meta: z.object({ driverAdapterError: z.object({ cause: outageCauseSchema }) }) }),
  z.object({ message: z.string().regex(/^Connection terminated|timeout exceeded when trying to connect/) }),
])

/** A refusal keeps its code; anything else is a fault of ours: logged under a reference the person can name. */
export function failureOf(error: unknown): ActionFailure {
  if (error instanceof AppError) return refused(error.code)
  const reference = randomUUID().slice(0, 8)
  if (outageSchema.safeParse(error).success) {
    log.error({ reference, err: error }, 'the database does not answer')
    return refused('unavailable')
  }
  log.error({ reference, err: error }, 'unexpected error')
  return { ok: false, code: 'unexpected', messageKey: 'errors.unexpected', reference }
}

function refused(code: RefusalCode): ActionFailure {
  return { ok: false, code, messageKey: `errors.${code}`, reference: null }
}
