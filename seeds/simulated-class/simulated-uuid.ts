/** Ids that a seed decides, so that a class made twice is the same class. */
import { createHash } from 'node:crypto'

/** An id that sorts by its moment as those the app makes do (RFC 9562 §5.7), the rest of it from the name. */
export function simulatedUuid(name: string, at: number): string {
  const bytes = createHash('sha256').update(`simulated class ${name}`).digest().subarray(0, 16)
  bytes.writeUIntBE(at, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
