import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnreadableFileError } from '@/lib/content/interchange/unreadable-file'
import { isZip, readZip } from '@/lib/services/exchange/read-zip'
import { writeZip } from '@/lib/services/exchange/write-zip'

/** The one file of an archive of ours, packed and told of otherwise. */
function repacked({ text, claims }: { readonly text: string; readonly claims: number }): Buffer {
  const packed = deflateRawSync(Buffer.from(text))
  const whole = writeZip([{ name: 'a.xml', text: '' }])
  const local = whole.subarray(0, 35)
  const directory = Buffer.from(whole.subarray(35, whole.length - 22))
  directory.writeUInt16LE(8, 10)
  directory.writeUInt32LE(packed.length, 20)
  directory.writeUInt32LE(claims, 24)
  const end = Buffer.from(whole.subarray(whole.length - 22))
  end.writeUInt32LE(35 + packed.length, 16)
  return Buffer.concat([local, packed, directory, end])
}

describe('readZip', () => {
  it('reads back what writeZip wrote', () => {
    const file = fc.record({ name: fc.stringMatching(/^[a-z/é]{1,20}\.xml$/), text: fc.string({ unit: 'grapheme' }) })
    fc.assert(
      fc.property(fc.array(file, { maxLength: 5 }), (files) => {
        expect(readZip(writeZip(files), '.xml')).toEqual(files)
      }),
    )
  })

  it('is told from other files by its first bytes', () => {
    expect(isZip(writeZip([{ name: 'a.xml', text: '' }]))).toBe(true)
    expect(isZip(Buffer.from('PK'))).toBe(false)
    expect(isZip(Buffer.from('<?xml version="1.0"?>'))).toBe(false)
  })

  it('reads deflated files, and only those of the ending asked', () => {
    expect(readZip(repacked({ text: 'Hello', claims: 5 }), '.xml')).toEqual([{ name: 'a.xml', text: 'Hello' }])
    expect(readZip(writeZip([{ name: 'a.png', text: 'x' }]), '.xml')).toEqual([])
  })

  it('refuses a bomb, whatever it says of its size', () => {
    const bomb = repacked({ text: '0'.repeat(60_000_000), claims: 10 })
    expect(bomb.length).toBeLessThan(100_000)
    expect(() => readZip(bomb, '.xml')).toThrow('unpacks to at most 50000000 bytes')
  })

  it('gives a path that leads out of the archive as a name and nothing more', () => {
    const files = [{ name: '../../etc/passwd.xml', text: 'x' }]
    expect(readZip(writeZip(files), '.xml')).toEqual(files)
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['no archive', Buffer.from('x'.repeat(100))],
    ['one that is cut off', writeZip([{ name: 'a.xml', text: 'Hello' }]).subarray(0, 60)],
    ['one without its files', writeZip([{ name: 'a.xml', text: 'Hello' }]).subarray(40)],
  ])('refuses %s', (_what, bytes) => {
    expect(() => readZip(bytes, '.xml')).toThrow(UnreadableFileError)
  })

  it('never fails in another way, whatever byte is changed', () => {
    const zip = writeZip([{ name: 'a.xml', text: 'Hello' }])
    fc.assert(
      fc.property(fc.nat({ max: zip.length - 1 }), fc.nat({ max: 255 }), (place, byte) => {
        const changed = Buffer.from(zip)
        changed[place] = byte
        try {
          readZip(changed, '.xml')
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFileError)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
