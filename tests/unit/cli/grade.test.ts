// The command line as a script meets it: its JSON, its sentences, its status.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

function surprisal(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server', 'cli/surprisal.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, stderr, result: stdout.startsWith('{') ? JSON.parse(stdout) : stdout }
}
const id = 'perplexity-of-a-sequence'
const gradePpl = (typed: unknown) =>
  surprisal('grade', id, '--seed', '7', '--response', JSON.stringify({ ppl: typed }), '--json')

describe('the command grade', () => {
  const { result: variant } = surprisal('variant', id, '--seed', '7', '--json')
  it('finds the key of the variant right', () => {
    expect(gradePpl(variant.answers.ppl.toPrecision(4))).toMatchObject({
      status: 0,
      result: { kind: 'graded', score: 1, parts: [{ name: 'ppl', score: 1 }] },
    })
  })
  it('names the mistake by the id that the variant gives it', () => {
    const [{ id: mistake, value }] = variant.mistakes
    expect(gradePpl(value).result.parts).toEqual([{ name: 'ppl', score: 0, mistake }])
  })
  it('gives what cannot be read no score and says what was expected', () => {
    const { status, result } = gradePpl('many')
    expect(status).toBe(0)
    expect(result).toMatchObject({ kind: 'ungradable', score: null, parts: [{ name: 'ppl', score: null }] })
    expect(result.feedback).toContain('"many" is not a number')
  })
  it('tells the log score of probabilities spread over options', () => {
    const question = 'bet-on-the-lowest-loss'
    const { result: bet } = surprisal('variant', question, '--seed', '3', '--json')
    const others = ['A', 'B', 'C'].filter((option) => option !== bet.answers.best)
    const response = { best: { [bet.answers.best]: 0.75, [others[0] ?? '']: 0.25 } }
    const { result } = surprisal('grade', question, '--seed', '3', '--response', JSON.stringify(response), '--json')
    expect(result).toMatchObject({ kind: 'graded', parts: [{ name: 'best', score: result.score }] })
    expect(result.parts[0].logScoreBits).toBeCloseTo(Math.log2(0.75), 12)
  })
  it('refuses an unknown question, a missing seed and a response that is not JSON with a sentence and status 2', () => {
    expect(surprisal('grade', 'no-such-question', '--seed', '7', '--response', '{}')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no question "no-such-question"'),
    })
    expect(surprisal('grade', id, '--response', '{}')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--seed'),
    })
    expect(surprisal('grade', id, '--seed', '7', '--response', 'ppl=5')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not JSON'),
    })
  })
})
