import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { run as listQuestions } from '@/cli/commands/questions'
import { run as writeVariant } from '@/cli/commands/variant'
import { getQuestion, readSeed } from '@/cli/load-bank'
import { UsageError } from '@/cli/usage-error'
import { eachResult } from '@/cli/variant-results'
import { compileQuestion } from '@/lib/problems/compile-question'
import { smallQuestion } from '../problems/fixture-questions'

/** What a command prints, as one text. */
async function printed(run: (args: readonly string[]) => Promise<number>, args: readonly string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const status = await run(args)
  expect(status).toBe(0)
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join('')
  write.mockRestore()
  return text
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the command questions', () => {
  it('lists templates and the quiz of the lesson, each with id, title, objectives and kind', async () => {
    const entries: readonly Record<string, unknown>[] = JSON.parse(await printed(listQuestions, ['--json']))
    const quiz = entries.filter(({ origin }) => origin === 'as_written')
    expect(quiz.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `13-05-cross-entropy-q${n}`))
    expect(entries.length - quiz.length).toBeGreaterThanOrEqual(15)
    for (const entry of entries) {
      expect(Object.keys(entry)).toEqual(['id', 'title', 'objectives', 'kind', 'lesson', 'origin', 'difficulty'])
    }
  })
})

describe('the command variant', () => {
  it('prints the shape that programs read', async () => {
    const variant = JSON.parse(await printed(writeVariant, ['perplexity-of-a-sequence', '--seed', '3', '--json']))
    expect(Object.keys(variant)).toEqual(
      expect.arrayContaining([
        'questionId',
        'version',
        'seed',
        'parameters',
        'prompt',
        'answers',
        'mistakes',
        'solution',
      ]),
    )
    expect(variant).toMatchObject({ questionId: 'perplexity-of-a-sequence', version: 1, seed: 3 })
    expect(Object.values(variant.answers).every(Number.isFinite)).toBe(true)
    expect(variant.mistakes.length).toBeGreaterThanOrEqual(2)
    for (const mistake of variant.mistakes) expect(Object.keys(mistake)).toEqual(['id', 'part', 'value'])
  })
  it('prints the same for the same seed, another problem for another', async () => {
    const args = (seed: string) => ['perplexity-of-a-sequence', '--seed', seed, '--json']
    const [one, again, other] = [
      await printed(writeVariant, args('8')),
      await printed(writeVariant, args('8')),
      await printed(writeVariant, args('9')),
    ]
    expect(again).toBe(one)
    expect(other).not.toBe(one)
  })
  it('writes a quiz question as its author did, with an option for its key', async () => {
    const variant = JSON.parse(await printed(writeVariant, ['13-05-cross-entropy-q1', '--seed', '1', '--json']))
    expect(Object.values(variant.answers)[0]).toMatch(/^[A-D]$/)
  })
  it.each([
    [['no-such-question', '--seed', '1'], 'There is no question "no-such-question"'],
    [['../mistakes', '--seed', '1'], 'There is no question'],
    [['perplexity-of-a-sequence'], 'Expected --seed and a whole number, got none'],
    [['perplexity-of-a-sequence', '--seed', '1.5'], 'got "1.5"'],
    [[], 'Usage:'],
  ])('says what is wrong with %j', async (args, message) => {
    await expect(writeVariant(args)).rejects.toThrow(message)
    await expect(writeVariant(args)).rejects.toBeInstanceOf(UsageError)
  })
})

describe('many variants', () => {
  const id = 'perplexity-of-a-sequence'
  const one = async (seed: number) => printed(writeVariant, [id, `--seed=${seed}`, '--json'])
  it('stand one on a line, seed after seed, each as it stands alone', async () => {
    const lines = await printed(writeVariant, [id, '--seed=-1', '--count', '3', '--json-lines'])
    expect(lines).toBe(`${await one(-1)}${await one(0)}${await one(1)}`)
  })
  it('may be a single one', async () => {
    expect(await printed(writeVariant, [id, '--seed', '4', '--json-lines'])).toBe(await one(4))
    expect(await printed(writeVariant, [id, '--seed', '4', '--count', '1', '--json'])).toBe(
      `[${(await one(4)).trim()}]\n`,
    )
  })
  it('are an array with --json', async () => {
    const list: readonly { seed: number }[] = JSON.parse(
      await printed(writeVariant, [id, '--seed', '7', '--count', '3', '--json']),
    )
    expect(list.map(({ seed }) => seed)).toEqual([7, 8, 9])
  })
  it('are text with a line of dashes between them without it', async () => {
    const problems = (await printed(writeVariant, [id, '--seed', '7', '--count', '2'])).split(/^-{80}\n/m)
    expect(problems).toHaveLength(2)
    expect(problems[1]).toBe(await printed(writeVariant, [id, '--seed', '8']))
  })
  it.each([
    [['--count', '0'], 'Expected --count and a whole number from 1 to 1000000'],
    [['--count', '1.5'], 'got "1.5"'],
    [['--count', '1e3'], 'got "1e3"'],
    [['--count', '1000001'], 'got "1000001"'],
    [['--count', '2', '--json', '--json-lines'], 'Expected --json or --json-lines, got both'],
  ])('are refused with %j', async (args, message) => {
    await expect(writeVariant([id, '--seed', '1', ...args])).rejects.toThrow(message)
    await expect(writeVariant([id, '--seed', '1', ...args])).rejects.toBeInstanceOf(UsageError)
  })
  it('end where seeds end', async () => {
    const last = String(Number.MAX_SAFE_INTEGER)
    await expect(writeVariant([id, '--seed', last, '--count', '2'])).rejects.toThrow('the last seed no larger than')
    expect(JSON.parse(await printed(writeVariant, [id, '--seed', last, '--count', '1', '--json-lines']))).toMatchObject(
      {
        seed: Number.MAX_SAFE_INTEGER,
      },
    )
  })
  it('say in its place when a seed gives no problem, and are counted', () => {
    const never = compileQuestion(smallQuestion({ require: ['false'] }), {})
    const failures = { count: 0 }
    const makeVariant = (seed: number) => never.makeVariant({ version: 1, seed })
    const results = [...eachResult(makeVariant, { seed: 5, count: 2, failures })]
    expect(results).toMatchObject([{ seed: 5 }, { seed: 6 }])
    for (const result of results) expect(result).toHaveProperty('error', expect.stringContaining('none of 1000 draws'))
    expect(failures.count).toBe(2)
  })
  it('are made as they are asked for, not before', () => {
    const made: number[] = []
    const always = compileQuestion(smallQuestion({}), {})
    const makeVariant = (seed: number) => {
      made.push(seed)
      return always.makeVariant({ version: 1, seed })
    }
    const results = eachResult(makeVariant, { seed: 1, count: 1_000_000, failures: { count: 0 } })
    results.next()
    results.next()
    expect(made).toEqual([1, 2])
  })
  it('end quietly when the reader has seen enough', async () => {
    const args = ['--import', 'tsx', '--conditions=react-server', 'cli/surprisal.ts', 'variant', id, '--seed', '1']
    const child = spawn(process.execPath, [...args, '--count', '1000000', '--json-lines'])
    const complaints: string[] = []
    child.stderr.on('data', (chunk) => complaints.push(String(chunk)))
    child.stdout.once('data', () => child.stdout.destroy())
    const [status] = await once(child, 'close')
    expect(complaints).toEqual([])
    expect(status).toBe(0)
  })
})

describe('the bank on file', () => {
  it('finds a question by its id', async () => {
    expect((await getQuestion('perplexity-of-a-sequence')).title).toBe('Perplexity of a sequence')
  })
  it('reads any whole number for a seed', () => {
    expect(readSeed('-7')).toBe(-7)
    expect(() => readSeed('99999999999999999999')).toThrow(UsageError)
    expect(() => readSeed('')).toThrow(UsageError)
  })
})
