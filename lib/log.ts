/** The server's log: one JSON line per event, with nothing in it that opens a door. */
import { pino } from 'pino'

const secretKeys = ['password', 'passwordHash', 'token', 'secret', 'cookie', 'authorization', 'email', 'response']

export const log = pino({
  level: process.env['LOG_LEVEL'] ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[hidden]' },
})
