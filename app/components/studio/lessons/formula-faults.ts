/** The formulas of a text that KaTeX cannot set, with its reason. */
import katex from 'katex'
import { keepResults } from '@/app/components/markdown/kept-results'
import { formulasIn } from '@/lib/content/lesson-text/formulas-in'

export type FormulaFault = { readonly from: number; readonly to: number; readonly words: string }

export function formulaFaults(source: string): readonly FormulaFault[] {
  return formulasIn(source).flatMap(({ from, to, tex }) => {
    const words = faultOf(tex)
    return words === '' ? [] : [{ from, to, words }]
  })
}

const faultOf = keepResults({
  keyOf: (tex: string) => tex,
  make: (tex) => {
    try {
      katex.renderToString(tex, { throwOnError: true, strict: 'ignore', trust: false, maxExpand: 200, maxSize: 20 })
      return ''
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      return words.replace(/^KaTeX parse error: /, '')
    }
  },
})
