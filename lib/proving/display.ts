/** What the student reads is what the key is computed from. */
import { compileTree, type Scope, type Symbols } from '@/lib/problems/compile-expression'
import { compileAsDisplayed } from './as-displayed'
import { type Displayed, displayedBy } from './displayed'
import { hiddenParameters } from './hidden-parameters'
import { increment } from './increment'
import { numbersOf } from './numbers-of'
import { percent } from './readable'
import { compileRegrading, type Regraded } from './regrade-as-displayed'
import { judged, type Rule, type RuleContext } from './rule'
import { sameOptions } from './same-options'
import type { Sample, ShownText } from './sample'
import { shownNumber } from './shown-number'
import { newTwinTally } from './twin-tally'
import { isSurelyAbove } from './wilson-interval'

/** Where what is rounded follows from what is shown exactly, nobody needs it: then that is a warning. A rounded number moves a mistake too, and now and then out of its own tolerance. */
const MOST_MISNAMED = 0.05
/** Eight decimals are a number that nobody meant to show. */
const TOO_MANY_DECIMALS = /\.\d{8}/

export const display: Rule = { id: 'display', watch }

function watch({ question }: RuleContext) {
  const names = [...Object.keys(question.parameters), ...Object.keys(question.let)]
  const symbols: Symbols = new Map(names.map((name, slot) => [name, slot]))
  const displayed = displayedBy(question, symbols)
  const { behind, unknowable } = hiddenParameters(question, displayed)
  const asDisplayed = compileAsDisplayed({ question, symbols, displayed, hidden: behind })
  const regrade = asDisplayed.checked === 0 ? null : compileRegrading(question, { symbols, asDisplayed })
  const exact = displayed
    .filter(({ isRounded, isCondition }) => !isRounded && !isCondition)
    .map((each) => ({ ...each, evaluate: compileTree(each.tree, symbols) }))
  const reds = new Map<string, number>()
  const warns = new Map<string, number>()
  const keysMoved = new Map<string, number>()
  const moved = new Map<string, number>()
  const twins = newTwinTally()
  let n = 0
  const see = (sample: Sample) => {
    n += 1
    const { variant, texts } = sample
    const { parameters } = variant
    const scope = names.map((name) => parameters[name])
    twins.see(sample)
    checkTexts(texts, reds)
    for (const each of exact) checkExact(each, { scope, reds, warns })
    for (const place of asDisplayed.uncheckedIn(scope))
      increment(warns, `${place}: a rounded value hides several others, and its effect on the key cannot be told,`)
    for (const each of regrade?.(variant, scope) ?? [])
      if (!each.isRight) increment(each.isMistake ? moved : keysMoved, toldMoved(each))
  }
  const conclude = () => {
    const keys = times(keysMoved, n)
    const mistakes = times(
      new Map([...moved].filter(([, count]) => isSurelyAbove(MOST_MISNAMED, { hits: count, tries: n }))),
      n,
    )
    const byRounding = [...keys, ...mistakes]
    return judged({
      n,
      reds: [
        ...unknowable.map((name) => `The key depends on ${name}, and nothing that is shown does.`),
        ...twins.reds(),
        ...times(reds, n),
        ...(asDisplayed.isRedundant ? [] : byRounding),
      ],
      warns: [...times(warns, n), ...(asDisplayed.isRedundant ? byRounding : [])],
      figures: {
        shownExactly: exact.length,
        shownRounded: displayed.filter(({ isRounded }) => isRounded).length,
        roundingFollowsFromWhatIsShown: asDisplayed.isRedundant,
        keysMovedByRounding: Object.fromEntries(keysMoved),
        mistakesMovedByRounding: Object.fromEntries(moved),
        parametersBehindWhatIsShown: [...behind],
      },
    })
  }
  return { see, conclude }
}

function toldMoved({ what }: Regraded): string {
  return `From the numbers as they are shown, ${what} comes out as another`
}

function times(found: ReadonlyMap<string, number>, n: number): readonly string[] {
  return [...found].map(([what, count]) => `${what} on ${count} of ${n} variants (${percent(count / n)}).`)
}

function checkTexts(texts: readonly ShownText[], reds: Map<string, number>): void {
  for (const { place, failure } of texts)
    if (failure !== null) increment(reds, `${place} cannot be written: ${failure}`)
  for (const pair of sameOptions(texts)) increment(reds, `${pair} read the same`)
}

type Checking = { readonly scope: Scope; readonly reds: Map<string, number>; readonly warns: Map<string, number> }

/** Reads back each number from its text. */
function checkExact(
  { place, textsOf, evaluate }: Displayed & { readonly evaluate: (scope: Scope) => unknown },
  { scope, reds, warns }: Checking,
): void {
  const texts = textsOf(scope)
  if (texts.length === 0) return
  const values = numbersOf(evaluate(scope))
  if (texts.some((text, index) => !Object.is(shownNumber(text), values[index] === 0 ? 0 : values[index])))
    increment(reds, `${place} shows a number that reads back as another`)
  if (texts.some((text) => TOO_MANY_DECIMALS.test(text)))
    increment(warns, `${place} shows a number of more than seven decimals`)
}
