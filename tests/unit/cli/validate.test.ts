import { afterEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/cli/commands/validate'
import { UsageError } from '@/cli/usage-error'

const broken = 'tests/fixtures/broken-questions'

/** What the command prints, and its status. */
async function validated(...args: readonly string[]): Promise<{ readonly status: number; readonly text: string }> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const status = await run(args)
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join('')
  write.mockRestore()
  return { status, text }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the command validate', () => {
  it('prints the shape that programs read', async () => {
    const { status, text } = await validated('perplexity-of-a-sequence', '--variants', '40', '--json')
    const proofs = JSON.parse(text)
    expect(proofs).toHaveLength(1)
    expect(Object.keys(proofs[0])).toEqual(['questionId', 'verdict', 'rules'])
    expect(proofs[0]).toMatchObject({ questionId: 'perplexity-of-a-sequence', verdict: 'green' })
    for (const rule of proofs[0].rules) expect(Object.keys(rule)).toEqual(['rule', 'verdict', 'evidence'])
    expect(status).toBe(0)
  })
  it('has a figure of how many it looked at with every rule', async () => {
    const { text } = await validated('perplexity-of-a-sequence', '--variants', '40', '--json')
    const [acceptance, ...others] = JSON.parse(text)[0].rules
    // Its author has written no tests to look at.
    for (const { rule, evidence } of others) expect(evidence.n > 0, rule).toBe(rule !== 'tests')
    expect(acceptance).toMatchObject({ rule: 'acceptance', evidence: { accepted: 40 } })
  })
  it('waives the quiz of a lesson, which stays as its author wrote it', async () => {
    const { status, text } = await validated('13-05-cross-entropy-q1', '--variants', '5')
    expect(text).toMatch(/^waived 13-05-cross-entropy-q1\n {2}waived /)
    expect(status).toBe(0)
  })
  it('proves a file that is not in the bank, and has status 1 where it is red', async () => {
    const { status, text } = await validated(`${broken}/objectives-unknown.yaml`, '--variants', '20')
    expect(text).toContain('red    objectives-unknown\n  red objectives: No lesson has an objective juggling')
    expect(text).toContain('1 questions: 1 red.')
    expect(status).toBe(1)
  })
  it('takes questions and files together, in their order', async () => {
    const args = ['perplexity-of-a-sequence', `${broken}/objectives-unknown.yaml`, '--variants', '20', '--json']
    const proofs: readonly { readonly questionId: string }[] = JSON.parse((await validated(...args)).text)
    expect(proofs.map(({ questionId }) => questionId)).toEqual(['perplexity-of-a-sequence', 'objectives-unknown'])
  })
  it.each([
    ['format-unknown-key', 'unknown key "tolerances"'],
    ['format-unknown-function', 'There is no function squareOf'],
    ['format-no-yaml', 'Flow sequence'],
  ])('reports %s as red for its format and goes on', async (name, finding) => {
    const args = [`${broken}/${name}.yaml`, 'perplexity-of-a-sequence', '--variants', '5', '--json']
    const { status, text } = await validated(...args)
    const [first, second] = JSON.parse(text)
    expect(first).toMatchObject({ questionId: name, verdict: 'red', rules: [{ rule: 'format', verdict: 'red' }] })
    expect(first.rules[0].evidence.findings.join('\n')).toContain(finding)
    expect(second.questionId).toBe('perplexity-of-a-sequence')
    expect(status).toBe(1)
  })
  it.each([
    [['no-such-question'], 'There is no question "no-such-question"'],
    [['../seeds/mistakes'], 'There is no file ../seeds/mistakes'],
    [['perplexity-of-a-sequence', '--variants', '0'], 'Expected --variants and a whole number from 1'],
    [['perplexity-of-a-sequence', '--variants', 'many'], 'got "many"'],
    [['perplexity-of-a-sequence', '--all'], 'Usage:'],
    [[], 'Usage:'],
  ])('says what is wrong with %j', async (args, message) => {
    await expect(run(args)).rejects.toThrow(message)
    await expect(run(args)).rejects.toBeInstanceOf(UsageError)
  })
})
