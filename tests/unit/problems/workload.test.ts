import { describe, expect, it } from 'vitest'
import { getVariant } from '@/cli/load-bank'
import { workload } from '@/lib/problems/workload'

const of = async (id: string) => workload((await getVariant({ id, seed: 1 })).parts)

describe('what a problem asks its student to fill in', () => {
  it('is one box for a number, and none without parts', async () => {
    expect(await of('perplexity-from-a-loss-in-nats')).toBe(1)
    expect(workload([])).toBe(0)
  })
  it('counts every part, and every cell of a table', async () => {
    const { parts } = await getVariant({ id: 'table-of-losses', seed: 1 })
    expect(workload(parts)).toBe(parts.reduce((sum, part) => sum + workload([part]), 0))
    const matrix = parts.find((part) => part.kind === 'matrix')
    if (matrix?.kind === 'matrix') expect(workload([matrix])).toBe(matrix.rows.length * matrix.columns.length)
    expect(workload(parts)).toBeGreaterThan(3)
  })
  it('counts each option that is decided on its own, and a choice of one once', async () => {
    const { parts } = await getVariant({ id: 'what-is-true-of-the-loss', seed: 1 })
    for (const part of parts) {
      if (part.kind === 'choices') expect(workload([part])).toBe(part.options.length)
      if (part.kind === 'choice') expect(workload([part])).toBe(1)
    }
    expect(parts.length).toBeGreaterThan(0)
  })
})
