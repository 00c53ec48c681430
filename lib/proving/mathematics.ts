/** KaTeX can set every formula that is shown. */
import katex from 'katex'
import type { Formula } from './formula-tally'
import { judged, type Rule, type RuleContext, type Told } from './rule'

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
        ...slips.filter(({ isFatal }) => isFatal),
        ...[...formulas.unclosed].map(([place, { mark, seed }]) => ({
          words: `${place}: a ${mark} is not closed.`,
          seeds: [seed],
        })),
      ],
      warns: slips.filter(({ isFatal }) => !isFatal),
      figures: { structures: shown.length, rendered: shown.length },
    })
  }
  return { see, conclude }
}

type Slip = Told & { readonly isFatal: boolean }

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
    return [
      { isFatal: true, words: `${where}: ${error instanceof Error ? error.message : String(error)}`, seeds: [seed] },
    ]
  }
  return warned.map((message) => ({ isFatal: false, words: `${where}: ${message}.`, seeds: [seed] }))
}
