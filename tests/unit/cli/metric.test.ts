// The command as a script meets it: standard output, standard error and the status.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

function metric(...args: readonly string[]) {
  const command = ['--conditions=react-server', 'cli/surprisal.ts', 'metric', ...args]
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/tsx', command, { cwd: root, encoding: 'utf8' })
  return { stdout, stderr, status }
}

describe('surprisal metric', () => {
  it('prints the value in the base asked for', () => {
    const { stdout, status } = metric('crossEntropy', '[[1,0,0],[0.8,0.1,0.1]]', '--base', 'e', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout).value).toBeCloseTo(0.22314355131420976, 15)
  })
  it('measures in bits when no base is given', () => {
    expect(metric('entropy', '[[0.5,0.5]]', '--json').stdout).toBe('{"value":1}\n')
  })
  it('prints a vector as an array and infinity as a string', () => {
    expect(metric('softmax', '[[0,0]]', '--json').stdout).toBe('{"value":[0.5,0.5]}\n')
    expect(metric('klDivergence', '[[1,0],[0,1]]', '--json').stdout).toBe('{"value":"Infinity"}\n')
  })
  it('takes and prints a matrix, a row a line where people read', () => {
    const joint = '[[[0.25,0.25],[0.5,0]]]'
    expect(metric('conditionalEntropy', joint, '--json').stdout).toBe('{"value":0.5}\n')
    expect(metric('softmaxJacobian', '[[0,0]]', '--json').stdout).toBe('{"value":[[0.25,-0.25],[-0.25,0.25]]}\n')
    expect(metric('softmaxJacobian', '[[0,0]]').stdout).toBe('value:\n  - [0.25, -0.25]\n  - [-0.25, 0.25]\n')
  })
  it('reads infinity where a metric takes it', () => {
    expect(metric('renyiEntropy', '[[0.5,0.25,0.25],"Infinity"]', '--json').stdout).toBe('{"value":1}\n')
  })
  it('says on standard error that a base changes nothing where none is taken', () => {
    const { stdout, stderr, status } = metric('perplexity', '[[0.5,0.5]]', '--base', 'e', '--json')
    expect({ stdout, stderr, status }).toEqual({
      stdout: '{"value":2}\n',
      stderr: 'perplexity takes no base: --base e changes nothing.\n',
      status: 0,
    })
  })
  it.each([
    ['an unknown metric', ['entropi', '[[1]]'], 'There is no metric "entropi".'],
    ['a name every object has', ['toString', '[]'], 'There is no metric "toString".'],
    ['arguments that are no JSON', ['entropy', '[[1]'], 'The arguments must be one JSON array'],
    ['arguments that are no array', ['entropy', '{"p":1}'], 'The arguments must be one JSON array'],
    ['a vector that does not sum to 1', ['entropy', '[[0.5,0.6]]'], 'p must sum to 1 within 1e-9'],
    ['a base of 1', ['entropy', '[[1]]', '--base', '1'], '--base must be 2, e, 10'],
    ['too few arguments', ['crossEntropy', '[[1]]'], 'The arguments must be (p, q, base?)'],
  ])('refuses %s with a sentence and status 2', (_name, args, sentence) => {
    const { stdout, stderr, status } = metric(...args)
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toContain(sentence)
  })
})
