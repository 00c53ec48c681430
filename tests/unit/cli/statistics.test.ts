import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/cli/commands/statistics'
import { UsageError } from '@/cli/usage-error'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statistics-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

function file(content: unknown): string {
  const path = join(folder, 'quiz.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function printed(content: unknown, ...options: readonly string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  expect(await run([file(content), ...options])).toBe(0)
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join('')
  write.mockRestore()
  return text
}

const statisticsOf = async (content: unknown) => JSON.parse(await printed(content, '--json'))

const quiz = {
  maxMarks: { '1': 1, '2': 2, bonus: 0 },
  attempts: [
    { marks: { '1': 1, '2': 2, bonus: 0 } },
    { marks: { '1': 1, '2': 1 } },
    { marks: { '1': 0, '2': null, bonus: 0 } },
    { marks: { '1': 0, '2': 1, bonus: 0 } },
  ],
}

describe('the command statistics', () => {
  it('prints plain numbers under the names of the items, in Moodle’s units', async () => {
    const found = await statisticsOf(quiz)
    expect(Object.keys(found.quiz)).toEqual([
      'n',
      'mean',
      'median',
      'sd',
      'skewness',
      'kurtosis',
      'internalConsistency',
      'errorRatio',
      'standardError',
    ])
    expect(found.quiz).toMatchObject({ n: 4, mean: 1.5, median: 1.5 })
    expect(Object.keys(found.items)).toEqual(['1', '2', 'bonus'])
    // Item 1 against the rests 2 1 0 1: covariance 1/3, SDs √(1/3) and √(2/3).
    expect(found.items['1'].discriminationIndex).toBeCloseTo(100 / Math.sqrt(2), 10)
    expect(found.items['1']).toMatchObject({ facility: 0.5, intendedWeight: 100 / 3 })
    expect(found.items['1'].sd).toBeCloseTo(Math.sqrt(1 / 3), 12)
    expect(found.items['2'].facility).toBe(0.5)
    expect(found.items.bonus).toMatchObject({ facility: null, sd: null, effectiveWeight: 0, discriminationIndex: null })
    expect(found.missingMarks).toBe(2)
  })
  it('prints intervals beside them, each with its number of attempts and what makes it doubtful', async () => {
    const { intervals } = await statisticsOf(quiz)
    const { low, high, n, doubt } = intervals.items['1'].facility
    expect([low < 0.5, high > 0.5, n]).toEqual([true, true, 4])
    expect(doubt).toEqual({ reason: 'too-few-attempts', found: 4, needed: 5 })
    expect(intervals.items.bonus).toEqual({ facility: null, discriminationIndex: null, discrimination: null })
    expect(intervals.quiz.mean.low).toBeLessThan(1.5)
    expect(intervals.quiz.internalConsistency.high).toBeLessThanOrEqual(100)
  })
  it('breaks down by objective and by variant what the file tells of them', async () => {
    const found = await statisticsOf({
      ...quiz,
      objectives: { '1': 'entropy', '2': ['entropy', 'perplexity'] },
      attempts: quiz.attempts.map((attempt, index) => ({
        ...attempt,
        variants: index === 3 ? {} : { '1': index % 2 },
      })),
    })
    expect(found.objectives.entropy).toMatchObject({ n: 4, items: 2, facility: 0.5 })
    expect(found.objectives.perplexity).toMatchObject({ items: 1 })
    expect(found.variants).toEqual({
      '1': {
        '0': expect.objectContaining({ n: 2, facility: 0.5 }),
        '1': expect.objectContaining({ n: 1, facility: 1 }),
      },
    })
  })
  it('prints tables for people, with the number of attempts, and what a dash means', async () => {
    const text = await printed(quiz)
    expect(text).toContain('4 attempts; 2 marks are missing and count as 0')
    expect(text).toMatch(/^mean, marks +1\.50 +\(-0\.55 … 3\.55\)$/m)
    expect(text).toMatch(/^item +n +facility +95 % +SD +index/m)
    expect(text).toMatch(/^bonus +4 +–/m)
    expect(text).toContain('–: not defined')
    expect(text).not.toMatch(/NaN|null|undefined|Infinity/)
  })
  it('says that there are no attempts', async () => {
    const empty = { maxMarks: { '1': 1 }, attempts: [] }
    expect(await printed(empty)).toContain('There are no attempts')
    const found = await statisticsOf(empty)
    expect(found.quiz).toMatchObject({ n: 0, mean: null, sd: null })
    expect(found.items['1']).toMatchObject({ n: 0, facility: null })
  })
  it('flags an item that goes against the rest', async () => {
    const marks = [
      { '1': 1, '2': 0, '3': 0 },
      { '1': 0, '2': 1, '3': 1 },
      { '1': 0, '2': 1, '3': 1 },
    ]
    const against = { maxMarks: { '1': 1, '2': 1, '3': 1 }, attempts: marks.map((of) => ({ marks: of })) }
    expect((await statisticsOf(against)).items['1']).toMatchObject({
      effectiveWeight: null,
      isCovarianceNegative: true,
    })
    expect(await printed(against)).toContain('negative covariance')
  })
  it('takes items by any name', async () => {
    const odd = '{"maxMarks": {"constructor": 1, "__proto__": 1}, "attempts": [{"marks": {"__proto__": 1}}]}'
    const { items } = await statisticsOf(odd)
    expect(items.constructor).toMatchObject({ facility: 0 })
    expect(Object.keys(items)).toEqual(['constructor', '__proto__'])
  })
  it('reads standard input', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--conditions=react-server', 'cli/surprisal.ts', 'statistics', '-', '--json'],
      { input: JSON.stringify(quiz), encoding: 'utf8', timeout: 60_000 },
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout).quiz.mean).toBe(1.5)
  })
})

describe('what the command statistics cannot read', () => {
  it.each([
    ['no JSON', '{"maxMarks": ', 'This is no JSON'],
    ['a list', [], 'Expected an object such as {"maxMarks"'],
    ['no maxima', { attempts: [] }, 'maxMarks: expected the maximum mark of each item'],
    ['no items', { maxMarks: {}, attempts: [] }, 'maxMarks: expected the maximum mark of each item'],
    ['a negative maximum', { maxMarks: { '1': -1 }, attempts: [] }, 'maxMarks, item "1": expected a number from 0'],
    ['a maximum in words', { maxMarks: { '1': 'one' }, attempts: [] }, 'got "one"'],
    ['no attempts', { maxMarks: { '1': 1 } }, 'attempts: expected a list'],
    [
      'an attempt without marks',
      { maxMarks: { '1': 1 }, attempts: [{ marks: {} }, {}] },
      'attempt 2: expected its marks',
    ],
    ['an attempt that is none', { maxMarks: { '1': 1 }, attempts: [3] }, 'attempt 1: expected its marks'],
    [
      'a mark in words',
      { maxMarks: { '1': 1, '2': 1 }, attempts: [{ marks: { '1': 1 } }, { marks: { '2': 'half' } }] },
      'attempt 2, item "2": expected a number from -1e12 to 1e12, or null for no mark, got "half"',
    ],
    ['an infinite mark', '{"maxMarks": {"1": 1}, "attempts": [{"marks": {"1": 1e999}}]}', 'attempt 1, item "1"'],
    [
      'an item without a maximum',
      { maxMarks: { '1': 1 }, attempts: [{ marks: { '7': 1 } }] },
      'attempt 1: item "7" has no maximum in maxMarks. Expected one of "1"',
    ],
    [
      'objectives that are none',
      { maxMarks: { '1': 1 }, attempts: [], objectives: { '1': 5 } },
      'expected names, got 5',
    ],
    ['variants that are none', { maxMarks: { '1': 1 }, attempts: [{ marks: {}, variants: 3 }] }, 'attempt 1, variants'],
    [
      'a variant that is none',
      { maxMarks: { '1': 1 }, attempts: [{ marks: {}, variants: { '1': [] } }] },
      'variant of "1"',
    ],
  ])('%s is told in words', async (_, content, words) => {
    const refusal = run([file(content)])
    await expect(refusal).rejects.toThrow(UsageError)
    await expect(refusal).rejects.toThrow(words)
  })
  it('a file that is not there, or none named', async () => {
    await expect(run([join(folder, 'nowhere.json')])).rejects.toThrow('There is no file')
    await expect(run([])).rejects.toThrow('Usage:')
    await expect(run(['a.json', 'b.json'])).rejects.toThrow('Usage:')
  })
})
