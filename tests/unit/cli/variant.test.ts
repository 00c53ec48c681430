import { afterEach, describe, expect, it, vi } from 'vitest'
import { run as listQuestions } from '@/cli/commands/questions'
import { run as writeVariant } from '@/cli/commands/variant'
import { getQuestion, readSeed } from '@/cli/load-bank'
import { UsageError } from '@/cli/usage-error'

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
