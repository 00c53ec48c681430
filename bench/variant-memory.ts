/** Whether making variants holds memory: the heap after a collection, when a thousand of a template have been made and when ten thousand have. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { CompiledQuestion } from '@/lib/problems/compile-question'
import { compileTemplates } from './bank-templates'
import { printTable, toFigure } from './print-table'

const few = 1_000
const many = 10_000
const shown = 5

export async function benchVariantMemory(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const templates = await compileTemplates()
  const rows = templates.map((compiled) => {
    makeAll(compiled, { from: 0, to: few })
    const early = heapAfter(collect)
    makeAll(compiled, { from: few, to: many })
    const late = heapAfter(collect)
    return { id: compiled.question.id, early, late, growth: late - early }
  })
  const most = rows.toSorted((a, b) => b.growth - a.growth).slice(0, shown)
  const total = rows.reduce((sum, { growth }) => sum + growth, 0)
  printTable({
    title: `Heap after a collection, kB, ${templates.length} templates, texts read: the ${shown} that grew most, and all together`,
    head: ['template', `after ${few}`, `after ${many}`, 'growth'],
    rows: [
      ...most.map(({ id, early, late, growth }) => [id, toFigure(early), toFigure(late), toFigure(growth)]),
      ['all', '', '', toFigure(total)],
    ],
  })
}

function makeAll(
  { makeVariant }: CompiledQuestion,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (let seed = from; seed < to; seed += 1) {
    const { prompt, mistakes } = makeVariant({ version: 1, seed })
    if (prompt === '' && mistakes.length === 0) throw new Error('A variant says nothing.')
  }
}

/** In kB. Twice, for what the first collection only marks. */
function heapAfter(collect: () => void): number {
  collect()
  collect()
  return process.memoryUsage().heapUsed / 1000
}
