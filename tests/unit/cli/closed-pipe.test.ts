import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

describe('a reader that has read enough', () => {
  it('ends a command without a word on standard error', () => {
    const command =
      'node_modules/.bin/tsx --conditions=react-server cli/surprisal.ts validate binary-cross-entropy bits-per-character perplexity-of-a-sequence --variants 20 | head -1'
    const { stdout, stderr, status } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect({ stdout, stderr, status }).toEqual({ stdout: 'green  binary-cross-entropy\n', stderr: '', status: 0 })
  })
})
