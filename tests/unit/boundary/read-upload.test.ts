import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readUpload } from '@/lib/boundary/read-upload'
import { AppError } from '@/lib/errors'

const body = (line: unknown, ...bytes: readonly Uint8Array[]) =>
  Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`), ...bytes])

describe('a body of files', () => {
  it('gives each file the bytes it came with, whatever they are', () => {
    const file = fc.record({ name: fc.string({ maxLength: 20 }), bytes: fc.uint8Array({ maxLength: 50 }) })
    fc.assert(
      fc.property(fc.array(file, { maxLength: 5 }), (files) => {
        const told = { files: files.map(({ name, bytes }) => ({ name, size: bytes.length })), more: 7 }
        const read = readUpload(body(told, ...files.map(({ bytes }) => bytes)))
        expect(read.input).toEqual(told)
        expect(read.uploaded.map(({ name, bytes }) => [name, [...bytes]])).toEqual(
          files.map(({ name, bytes }) => [name, [...bytes]]),
        )
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['no line', Buffer.from('{"files":[]}')],
    ['no JSON', Buffer.from('hello\n')],
    ['no files', body({ format: 'gift' })],
    ['fewer bytes than told', body({ files: [{ name: 'a', size: 5 }] }, Buffer.from('abc'))],
    ['more bytes than told', body({ files: [{ name: 'a', size: 2 }] }, Buffer.from('abc'))],
    ['a size below 0', body({ files: [{ name: 'a', size: -1 }] })],
    ['a line without end', Buffer.alloc(2_000_002, 0x20)],
    ['nothing', Buffer.alloc(0)],
  ])('is refused where it has %s', (_what, bytes) => {
    expect(() => readUpload(bytes)).toThrow(AppError)
  })
})
