import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { run as exportQuestions } from '@/cli/commands/export'
import { run as importFile } from '@/cli/commands/import'
import { UsageError } from '@/cli/usage-error'
import { writeZip } from '@/lib/services/exchange/write-zip'

const fixtures = new URL('../../fixtures/interchange/', import.meta.url).pathname
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interchange-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** Status, and what stands on standard output. */
async function ran(run: (args: readonly string[]) => Promise<number>, args: readonly string[]) {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const status = await run(args)
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join('')
  vi.restoreAllMocks()
  return { status, text }
}

const dryRun = async (name: string, format = 'gift') => {
  const { status, text } = await ran(importFile, [name, '--format', format, '--dry-run', '--json'])
  const report: Record<'questions' | 'lost' | 'errors', readonly Record<string, unknown>[]> = JSON.parse(text)
  return { status, report }
}
const file = (name: string, text: string | Buffer) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('import --format', () => {
  it('tells questions, losses and errors in the shape that programs read, and the file was read', async () => {
    const { status, report } = await dryRun(join(fixtures, 'broken.gift'))
    expect(status).toBe(0)
    expect(Object.keys(report)).toEqual(['questions', 'lost', 'errors'])
    expect(report.questions[0]).toMatchObject({ title: 'Good', kind: 'number' })
    expect(report.errors).toHaveLength(8)
    for (const error of report.errors) expect(Object.keys(error)).toEqual(['line', 'column', 'message'])
  })

  it('tells each loss by its question', async () => {
    const { report } = await dryRun(join(fixtures, 'every-construct.gift'))
    expect(report.errors).toEqual([])
    expect(report.questions.map(({ kind }) => kind)).toContain('choices')
    for (const loss of report.lost) expect(Object.keys(loss)).toEqual(['question', 'what'])
    expect(report.lost).toContainEqual({
      question: 'Essay',
      what: 'an essay: no text that somebody has to read is asked for here',
    })
  })

  it('stores nothing of a file with a bad question unless asked to', async () => {
    const args = [join(fixtures, 'broken.gift'), '--format', 'gift', '--json']
    const { status, text } = await ran(importFile, [...args, '--lesson', 'a', '--objective', 'b'])
    expect(status).toBe(1)
    expect(JSON.parse(text)).toMatchObject({ stored: [], errors: { length: 8 } })
  })

  it.each([
    ['a file that is not there', () => join(folder, 'none.gift')],
    ['a folder', () => folder],
    ['another encoding', () => file('latin.gift', Buffer.from([0x65, 0xe9, 0xff, 0x7b, 0x54, 0x7d]))],
    ['an archive that is none', () => file('none.zip', 'PK')],
    ['an archive without questions', () => file('empty.zip', writeZip([]))],
    ['more than eight million bytes', () => file('long.gift', 'x'.repeat(8_000_001))],
  ])('refuses %s in words', async (_what, path) => {
    await expect(ran(importFile, [path(), '--format', 'gift', '--dry-run'])).rejects.toThrow(UsageError)
  })

  it.each([
    ['another format', ['--format', 'word'], 'got "word"'],
    ['places without a format', ['--lesson', 'a'], 'Expected --format'],
    ['a course for questions', ['--format', 'gift', '--course', 'a'], '--course is for a lesson'],
    ['no place to store them at', ['--format', 'gift', '--skip-bad'], '--lesson ID'],
  ])('refuses %s', async (_what, args, message) => {
    await expect(ran(importFile, [join(fixtures, 'broken.gift'), ...args])).rejects.toThrow(message)
  })

  it('is told that a file is none of its format: with the place, and status 2', async () => {
    const { status, report } = await dryRun(file('broken.xml', '<quiz>\n<question>'), 'moodle-xml')
    expect(status).toBe(2)
    expect(report).toEqual({
      questions: [],
      lost: [],
      errors: [{ line: 2, column: 1, message: 'Expected </question> to close <question>.' }],
    })
  })

  it('reads Moodle XML and QTI', async () => {
    expect((await dryRun(join(fixtures, 'every-type.xml'), 'moodle-xml')).report.questions).toHaveLength(7)
    expect((await dryRun(join(fixtures, 'choice-2p1.xml'), 'qti')).report.questions).toMatchObject([{ kind: 'choice' }])
  })

  it('reads our own format from one file: a question, a list, several documents', async () => {
    const one = readFileSync('seeds/questions/perplexity-of-a-sequence.yaml', 'utf8')
    const { report } = await dryRun(file('one.yaml', one), 'bank')
    expect(report).toMatchObject({
      questions: [{ id: 'perplexity-of-a-sequence', kind: 'number' }],
      lost: [],
      errors: [],
    })
    const two = `${one}\n---\n${one.replace('id: perplexity-of-a-sequence', 'id: another')}`
    expect((await dryRun(file('two.yaml', two), 'bank')).report.questions.map(({ id }) => id)).toEqual([
      'perplexity-of-a-sequence',
      'another',
    ])
    const bad = `- id: x\n  title: y\n- 7\n`
    expect((await dryRun(file('bad.yaml', bad), 'bank')).report.errors.map(({ line }) => line)).toEqual([1, 3])
    expect((await dryRun(file('syntax.yaml', 'a: [1\nb: 2'), 'bank')).report.errors).toHaveLength(1)
  })
})

describe('export', () => {
  const lesson = ['--format', 'lesson', '--lesson', '13-05-cross-entropy']
  const chosen = ['--from-files', '--questions', 'perplexity-of-a-sequence,13-05-cross-entropy-q1']

  it('writes sampled problems and questions as they are, which import reads back', async () => {
    const out = join(folder, 'bank.gift')
    const { status, text } = await ran(exportQuestions, [
      '--format',
      'gift',
      ...chosen,
      '--variants',
      '3',
      '--out',
      out,
      '--json',
    ])
    expect(status).toBe(0)
    const told: { readonly lost: readonly { readonly question: string; readonly what: string }[] } = JSON.parse(text)
    expect(told).toMatchObject({ out, questions: 4 })
    expect(told.lost[0]).toEqual({
      question: 'Perplexity of a sequence',
      what: 'that each student gets numbers of their own: written as 3 problems',
    })
    const { report } = await dryRun(out)
    expect(report.errors).toEqual([])
    expect(report.questions.map(({ id }) => id)).toEqual([
      'perplexity-of-a-sequence-variant-1',
      'perplexity-of-a-sequence-variant-2',
      'perplexity-of-a-sequence-variant-3',
      '13-05-cross-entropy-q1',
    ])
    expect(report.questions[0]).toMatchObject({ lesson: '13-05-cross-entropy', difficulty: 'medium' })
  })

  it('writes several QTI items as a package that import reads back, and one as it is', async () => {
    const out = join(folder, 'bank.zip')
    await ran(exportQuestions, ['--format', 'qti', ...chosen, '--variants', '2', '--out', out])
    const { status, report } = await dryRun(out, 'qti')
    expect(status).toBe(0)
    expect(report.errors).toEqual([])
    expect(report.questions.map(({ id }) => id)).toEqual([
      'perplexity-of-a-sequence-variant-1',
      'perplexity-of-a-sequence-variant-2',
      '13-05-cross-entropy-q1',
    ])
    const { text } = await ran(exportQuestions, [
      '--format',
      'qti',
      '--from-files',
      '--questions',
      '13-05-cross-entropy-q1',
    ])
    expect(text).toContain('<qti-assessment-item ')
    await expect(ran(exportQuestions, ['--format', 'qti', ...chosen])).rejects.toThrow('--out FILE.zip')
  })

  it('names the file of a package in which something is wrong', async () => {
    const path = file(
      'bad.zip',
      writeZip([
        { name: 'good.xml', text: readFileSync(join(fixtures, 'choice-2p1.xml'), 'utf8') },
        { name: 'bad.xml', text: '<x/>' },
      ]),
    )
    const { status, report } = await dryRun(path, 'qti')
    expect(status).toBe(0)
    expect(report.questions).toHaveLength(1)
    expect(report.errors[0]?.['message']).toMatch(/^bad\.xml: Expected <qti-assessment-item>/)
  })

  it('writes the text alone to standard output', async () => {
    const { text } = await ran(exportQuestions, ['--format', 'gift', ...chosen, '--variants', '1'])
    expect(text).toMatch(/^\$CATEGORY: 13-05-cross-entropy\n/)
  })

  it('writes CSV that import reads back', async () => {
    const out = join(folder, 'bank.csv')
    await ran(exportQuestions, ['--format', 'csv', ...chosen, '--variants', '2', '--out', out])
    const { status, report } = await dryRun(out, 'csv')
    expect(status).toBe(0)
    expect(report.errors).toEqual([])
    expect(report.questions.map(({ id }) => id)).toEqual([
      'perplexity-of-a-sequence-variant-1',
      'perplexity-of-a-sequence-variant-2',
      '13-05-cross-entropy-q1',
    ])
  })

  it('writes a lesson that import reads as the same lesson, its objectives beside it', async () => {
    const out = join(folder, '13-05-cross-entropy.md')
    const { status } = await ran(exportQuestions, [...lesson, '--from-files', '--out', out])
    expect(status).toBe(0)
    const read = async (path: string) => JSON.parse((await ran(importFile, [path, '--dry-run', '--json'])).text)
    const [there, back] = [await read('seeds/lessons/13-05-cross-entropy.md'), await read(out)]
    expect(back.lesson).toEqual(there.lesson)
    expect(back.repairs).toEqual([])
    const beside = (path: string) => parse(readFileSync(path, 'utf8')).objectives
    expect(beside(join(folder, '13-05-cross-entropy.objectives.yaml'))).toMatchObject(
      beside('seeds/lessons/13-05-cross-entropy.objectives.yaml'),
    )
  })

  it('writes a lesson to standard output, and as JSON with its objectives', async () => {
    expect((await ran(exportQuestions, [...lesson, '--from-files'])).text).toMatch(/^# /)
    const { text } = await ran(exportQuestions, [...lesson, '--from-files', '--json'])
    expect(JSON.parse(text)).toMatchObject({ lesson: '13-05-cross-entropy', text: expect.stringMatching(/^# /) })
  })

  it.each([
    ['a lesson that is not named', ['--format', 'lesson'], '--lesson ID'],
    ['a lesson there is none of', ['--format', 'lesson', '--lesson', 'none', '--from-files'], 'no lesson "none"'],
    ['a bank of files from files', ['--format', 'bank', '--out', 'x', '--from-files'], 'no --from-files'],
  ])('refuses %s', async (_what, args, message) => {
    await expect(ran(exportQuestions, args)).rejects.toThrow(message)
  })

  it.each([
    ['no format', []],
    ['another format', ['--format', 'word']],
    ['an unknown question', ['--format', 'gift', '--from-files', '--questions', 'none']],
    ['an unknown lesson', ['--format', 'gift', '--from-files', '--lesson', 'none']],
    ['both a lesson and questions', ['--format', 'gift', '--lesson', 'a', '--questions', 'b']],
    ['no number of variants', ['--format', 'gift', '--variants', '0']],
    ['a file that cannot be written', ['--format', 'gift', ...chosen, '--out', '/proc/none/x']],
  ])('refuses %s', async (_what, args) => {
    await expect(ran(exportQuestions, args)).rejects.toThrow(UsageError)
  })
})
