import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseResponseLog, readResponseLog } from '@/bench/mastery/response-log'

const header = 'user\titem\ttimestamp\tcorrect\tobjectives'
const parse = (...lines: readonly string[]) => parseResponseLog([header, ...lines].join('\n'), 'log.tsv')

/** A folder for the running test, which goes with it. */
async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'log-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

describe('a log of answers', () => {
  it('is read learner by learner, in the order of the file', () => {
    const log = parse('ann\tq1\t0\t1\ta,b', 'bob\tq1\t0\t0\ta', 'ann\tq2\t86400\t0.5\tb')
    expect([...log.keys()]).toEqual(['ann', 'bob'])
    expect(log.get('ann')).toEqual([
      { item: 'q1', objectives: ['a', 'b'], day: 0, score: 1 },
      { item: 'q2', objectives: ['b'], day: 1, score: 0.5 },
    ])
  })
  it('may have its columns in any order, others among them, and lines ended as on Windows', () => {
    const log = parseResponseLog(
      'correct\tnote\tuser\tobjectives\titem\ttimestamp\r\n1\t!\tann\ta\tq\t0\r\n',
      'log.tsv',
    )
    expect(log.get('ann')).toEqual([{ item: 'q', objectives: ['a'], day: 0, score: 1 }])
  })
  it('may be empty, or name no objective, or the same one twice', () => {
    expect(parse().size).toBe(0)
    expect(parse('ann\tq\t0\t1\t').get('ann')?.[0]?.objectives).toEqual([])
    expect(parse('ann\tq\t0\t1\ta,a').get('ann')?.[0]?.objectives).toEqual(['a'])
  })
  it('may be zipped', async () => {
    const path = join(await makeFolder(), 'log.tsv.gz')
    await writeFile(path, gzipSync(`${header}\nann\tq\t0\t1\ta\n`))
    expect((await readResponseLog(path)).get('ann')).toHaveLength(1)
  })
})

describe('what is no log', () => {
  it.each([
    ['ann\tq\t0\t1', /line 2: 5 tab-separated cells are expected, as in the header, not 4/],
    ['ann\tq\t0\tyes\ta', /line 2: correct as 1, 0 or a share between is expected, not "yes"/],
    ['ann\tq\t0\t1.5\ta', /line 2: correct/],
    ['ann\tq\t-1\t1\ta', /line 2: a timestamp in seconds is expected, not "-1"/],
    ['ann\tq\t\t1\ta', /a timestamp/],
    ['\tq\t0\t1\ta', /line 2: a user is expected, the cell is empty/],
    ['ann\t\t0\t1\ta', /line 2: an item/],
    ['ann\tq\tsoon\t1\ta', /line 2: a timestamp in seconds is expected, not "soon"/],
    ['ann\tq\tInfinity\t1\ta', /line 2: a timestamp/],
    [`ann\tq\t0\t1\t${Array.from({ length: 65 }, (_, k) => k)}`, /at most 64 objectives are expected, not 65/],
  ])('%j is refused with the line and what was expected', (line, message) => {
    expect(() => parse(line)).toThrow(message)
  })
  it('a header without a column is named', () => {
    expect(() => parseResponseLog('user\titem\tcorrect\n', 'log.tsv')).toThrow(/line 1: .*timestamp is missing/)
    expect(() => parseResponseLog('', 'log.tsv')).toThrow(/log.tsv line 1/)
  })
  it('a file that is not there, or is no gzip file after all', async () => {
    await expect(readResponseLog('/nowhere/log.tsv')).rejects.toThrow(/cannot be read/)
    const path = join(await makeFolder(), 'broken.gz')
    await writeFile(path, Buffer.from([0x1f, 0x8b, 1, 2]))
    await expect(readResponseLog(path)).rejects.toThrow(/no whole gzip file/)
  })
})
