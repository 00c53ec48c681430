/** KaTeX can set every formula that is shown. */
import katex from 'katex'
import type { Formula } from './formula-tally'
import { judged, type Rule, type RuleContext } from './rule'

export const mathematics: Rule = { id: 'mathematics', watch }

function watch({ formulas }: RuleContext) {
  let n = 0
  const see = () => {
    n += 1
  }
  const conclude = () => {
    const shown = formulas.list()
    const slips = shown.flatMap((formula) => slipsOf(formula))
    return judged({
      n,
      reds: [
        ...slips.filter(({ isFatal }) => isFatal).map(({ words }) => words),
        ...[...formulas.unclosed].map(([place, mark]) => `${place}: a ${mark} is not closed.`),
      ],
      warns: slips.filter(({ isFatal }) => !isFatal).map(({ words }) => words),
      figures: { structures: shown.length, rendered: shown.length },
    })
  }
  return { see, conclude }
}

type Slip = { readonly isFatal: boolean; readonly words: string }

function slipsOf({ place, longest, isDisplay, seed }: Formula): readonly Slip[] {
  const warned: string[] = []
  const strict = (code: string, message: string): 'ignore' => {
    warned.push(`${message} (${code})`)
    return 'ignore'
  }
  const where = `${place}, seed ${seed}, "${longest}"`
  try {
    katex.renderToString(longest, { displayMode: isDisplay, throwOnError: true, trust: false, strict, output: 'html' })
  } catch (error) {
    return [{ isFatal: true, words: `${where}: ${error instanceof Error ? error.message : String(error)}` }]
  }
  return warned.map((message) => ({ isFatal: false, words: `${where}: ${message}.` }))
}
