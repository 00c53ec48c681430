import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/cli/commands/calibrate-irt'
import { UsageError } from '@/cli/usage-error'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'calibrate-irt-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

async function calibrate(path: string) {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  expect(await run([path, '--json'])).toBe(0)
  return JSON.parse(write.mock.calls.map(([chunk]) => String(chunk)).join(''))
}

function file(text: string): string {
  const path = join(folder, 'answers.csv')
  writeFileSync(path, text)
  return path
}

describe('the command calibrate-irt', () => {
  it('prints the log-likelihood, and slope and intercept with errors for each item', async () => {
    const { logLik, items, n } = await calibrate('tests/fixtures/lsat7.csv')
    expect(logLik).toBeCloseTo(-2658.805, 3)
    expect(n).toBe(1000)
    expect(items).toHaveLength(5)
    expect(Object.keys(items[0])).toEqual(['slope', 'intercept', 'slopeSe', 'interceptSe'])
  })

  it('reads a row a person without headings, semicolons, and what was not asked', async () => {
    const rows = ['1;1;0', '1;0;0', '0;1;1', '1;0;1', '0;0;NA', '1;1;', '0;1;0', '0;0;1']
    const { n, items } = await calibrate(file(`${rows.join('\r\n')}\r\n`))
    expect(n).toBe(8)
    expect(items).toHaveLength(3)
  })

  it('says where something else than an answer stands, and what is expected', async () => {
    const bad = file('item1,item2,freq\n1,0,3\n0,2,1\n')
    await expect(run([bad])).rejects.toThrow('row 2, item 2: 1, 0, NA or nothing is expected, got "2".')
    await expect(run([file('item1,freq\n1,many\n0,2\n')])).rejects.toThrow('a frequency above 0, got NaN')
    await expect(run([file('')])).rejects.toThrow(UsageError)
    await expect(run([join(folder, 'nowhere.csv')])).rejects.toThrow('cannot be read')
    await expect(run([])).rejects.toThrow('Usage:')
  })
})
