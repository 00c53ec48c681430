/** A journal read back from the browser's storage, where anything may stand. What cannot be read is as if it were not there. */
import type { Change } from './change'
import { type ChangeList, emptyList } from './change-list'

export function parseList(value: unknown, newDeviceId: () => string): ChangeList {
  if (!isRecord(value)) return emptyList(newDeviceId())
  const { deviceId, lastSequence, changes } = value
  if (typeof deviceId !== 'string' || typeof lastSequence !== 'number' || !Array.isArray(changes))
    return emptyList(newDeviceId())
  const kept = changes.map(withKind).filter(isChange)
  const sequences = kept.map(({ deviceSequence }) => deviceSequence)
  return { deviceId, lastSequence: Math.max(lastSequence, 0, ...sequences), changes: kept }
}

function isChange(value: unknown): value is Change {
  if (!isRecord(value)) return false
  const texts = ['courseId', 'attemptId', 'changeId', 'deviceId', 'slotId']
  const numbers = ['deviceSequence', 'variantNumber']
  return (
    isContent(value) &&
    texts.every((name) => typeof value[name] === 'string') &&
    numbers.every((name) => Number.isSafeInteger(value[name])) &&
    (value['stage'] === 'typing' || value['stage'] === 'sent')
  )
}

function isContent({ kind, response, flag }: Readonly<Record<string, unknown>>): boolean {
  if (kind === 'flag') return flag === 'set' || flag === 'cleared'
  return kind === 'answer' && isRecord(response) && Object.values(response).every((text) => typeof text === 'string')
}

/** A page that was built before flags were journaled wrote answers alone, and did not say so. */
function withKind(value: unknown): unknown {
  return isRecord(value) && value['kind'] === undefined ? { ...value, kind: 'answer' } : value
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
