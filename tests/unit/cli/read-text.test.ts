import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { findText, readText } from '@/cli/read-text'
import { UsageError } from '@/cli/usage-error'

const folder = mkdtempSync(join(tmpdir(), 'read-text-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

describe('a text file', () => {
  test.each([
    ['plain.md', 'One line.\n'],
    ['empty.md', ''],
    ['signs.md', 'Σ p log q — 🚩\r\n'],
    ['marked.md', '\uFEFFA byte order mark stays'],
  ])('is read as it is: %s', async (name, text) => {
    const file = write(name, text)
    expect(await readText(file)).toBe(text)
    expect(await findText(file)).toBe(text)
  })

  test('comes back whatever its text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await readText(write('any.md', text))).toBe(text)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a file that is not there', () => {
  test.each([
    ['by its name', join(folder, 'none.md')],
    ['below a file', join(write('file.md', ''), 'none.md')],
    ['by a name longer than any', join(folder, 'x'.repeat(5_000))],
  ])('is found missing %s', async (_how, file) => {
    expect(await findText(file)).toBeNull()
    await expect(readText(file)).rejects.toThrow(new UsageError(`There is no file ${file}.`))
  })
})

describe('what is no text', () => {
  test('is a folder', async () => {
    await expect(findText(folder)).rejects.toThrow(
      new UsageError(`${folder} is no file: a folder or a device cannot be read as text.`),
    )
  })

  test.each([
    ['a byte of no character', Uint8Array.of(0x61, 0xff)],
    ['a character cut short', Uint8Array.of(0xe2, 0x82)],
    ['text in two bytes a character', Uint8Array.of(0xff, 0xfe, 0x61, 0x00)],
  ])('is %s', async (_what, bytes) => {
    const file = write('bytes.md', bytes)
    await expect(readText(file)).rejects.toThrow(new UsageError(`${file} is no text in UTF-8.`))
  })

  test('is a file beyond eight million bytes', async () => {
    const file = write('large.md', '')
    truncateSync(file, 8_000_001)
    await expect(readText(file)).rejects.toThrow(
      new UsageError(`${file} is too large: expected at most 8000000 bytes.`),
    )
    truncateSync(file, 8_000_000)
    expect(await readText(file)).toHaveLength(8_000_000)
  })
})
