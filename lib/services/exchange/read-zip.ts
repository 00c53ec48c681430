/**
 * The texts of a zip archive that somebody brings, in memory: nothing is unpacked to disk, so a path in it can lead nowhere, and what it
 * says of its sizes is not believed.
 */
import 'server-only'
import { inflateRawSync } from 'node:zlib'
import type { BankFile } from '@/lib/content/interchange/bank-files'
import { UnreadableFileError } from '@/lib/content/interchange/unreadable-file'
import { toText } from './to-text'

/** Of what all files in it come to, unpacked. */
const mostBytes = 50_000_000
const mostFiles = 5_000

const endMark = 0x06_05_4b_50
const entryMark = 0x02_01_4b_50
const fileMark = 0x04_03_4b_50

export function isZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === fileMark
}

/** @throws UnreadableFileError where it is no zip archive, is too large, locked, or packed in a way we do not read. */
export function readZip(bytes: Buffer, ...endings: readonly string[]): readonly BankFile[] {
  try {
    return entries(bytes, endings)
  } catch (error) {
    if (error instanceof RangeError)
      throw new UnreadableFileError('Expected a whole zip archive: this one ends too early or is damaged.')
    throw error
  }
}

function entries(bytes: Buffer, endings: readonly string[]): readonly BankFile[] {
  const end = endOf(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > mostFiles)
    throw new UnreadableFileError(`Expected a zip archive of at most ${mostFiles} files; it has ${count}.`)
  const files: BankFile[] = []
  let left = mostBytes
  let at = bytes.readUInt32LE(end + 16)
  for (let place = 0; place < count; place += 1) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new RangeError('no entry')
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    if (endings.some((ending) => name.toLowerCase().endsWith(ending))) {
      const content = unpacked(bytes, { at, name, left })
      left -= content.length
      files.push({ name, text: toText(content, shown(name)) })
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 65_557)
  for (let at = bytes.length - 22; at >= first; at -= 1) if (bytes.readUInt32LE(at) === endMark) return at
  throw new RangeError('no end')
}

type Entry = { readonly at: number; readonly name: string; readonly left: number }

function unpacked(bytes: Buffer, { at, name, left }: Entry): Buffer {
  const isLocked = bytes.readUInt16LE(at + 8) % 2 === 1
  const method = bytes.readUInt16LE(at + 10)
  const size = bytes.readUInt32LE(at + 20)
  const start = bytes.readUInt32LE(at + 42)
  if (isLocked) throw new UnreadableFileError(`Expected a zip archive without a password: ${shown(name)} has one.`)
  if (method !== 0 && method !== 8)
    throw new UnreadableFileError(`Expected files stored or deflated: ${shown(name)} is packed in another way.`)
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
  if (from + size > bytes.length) throw new RangeError('cut off')
  const packed = bytes.subarray(from, from + size)
  if (method === 0 && size <= left) return packed
  if (method === 0) throw tooLarge()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    throw new UnreadableFileError(`Expected a whole zip archive: ${shown(name)} in it is damaged.`)
  }
}

function tooLarge(): UnreadableFileError {
  return new UnreadableFileError(`Expected a zip archive that unpacks to at most ${mostBytes} bytes.`)
}

function shown(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, ' ').slice(0, 100)
}
