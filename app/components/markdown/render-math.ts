import 'server-only'
import katex from 'katex'

export type FormulaText = { readonly tex: string; readonly isDisplay: boolean }

/** HTML for the eye and MathML for the voice. A formula KaTeX cannot read is shown as it was written, never an error page. */
export function renderMath({ tex, isDisplay }: FormulaText): string {
  return katex.renderToString(tex, {
    displayMode: isDisplay,
    output: 'htmlAndMathml',
    trust: false,
    throwOnError: false,
    strict: 'ignore',
    errorColor: 'var(--wrong)',
    maxExpand: 200,
    maxSize: 20,
  })
}
