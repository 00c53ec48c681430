/** KaTeX. For whoever only reads it runs on the server: its program reaches the browsers of authors alone, through live-markdown. */
import katex from 'katex'
import { keepResults } from './kept-results'

export type FormulaText = { readonly tex: string; readonly isDisplay: boolean; readonly voice: 'mathml' | 'words' }

/** HTML for the eye, and MathML for the voice where the formula is not spoken as words. A formula KaTeX cannot read is shown as it was written, never an error page. */
export const renderMath: (formula: FormulaText) => string = keepResults({
  keyOf: ({ tex, isDisplay, voice }) => `${voice} ${isDisplay ? 'display' : 'inline'} ${tex}`,
  make: ({ tex, isDisplay, voice }) =>
    katex.renderToString(tex, {
      displayMode: isDisplay,
      output: voice === 'mathml' ? 'htmlAndMathml' : 'html',
      trust: false,
      throwOnError: false,
      strict: 'ignore',
      errorColor: 'var(--wrong)',
      maxExpand: 200,
      maxSize: 20,
    }),
})
