/** What the student reads is what the key is computed from. */
import { compileTree, type Scope, type Symbols } from '@/lib/problems/compile-expression'
import { compileAsDisplayed } from './as-displayed'
import { type Displayed, displayedBy } from './displayed'
import { hiddenParameters } from './hidden-parameters'
import { numbersOf } from './numbers-of'
import { percent } from './readable'
import { compileRegrading, type Regraded } from './regrade-as-displayed'
import { judged, ofAll, type Rule, type RuleContext, type Told } from './rule'
import { sameOptions } from './same-options'
import type { Sample } from './sample'
import { shownNumber } from './shown-number'
import { type Sightings, sight, timesOf, toldOf } from './sightings'
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
  const reds: Sightings = new Map()
  const warns: Sightings = new Map()
  const keysMoved: Sightings = new Map()
  const moved: Sightings = new Map()
  const twins = newTwinTally()
  let n = 0
  const see = (sample: Sample) => {
    n += 1
    const { variant } = sample
    const { parameters, seed } = variant
    const scope = names.map((name) => parameters[name])
    twins.see(sample)
    checkTexts(sample, reds)
    for (const each of exact) checkExact(each, { scope, seed, reds, warns })
    for (const place of asDisplayed.uncheckedIn(scope))
      sight(warns, `${place}: a rounded value hides several others, and its effect on the key cannot be told,`, seed)
    for (const each of regrade?.(variant, scope) ?? [])
      if (!each.isRight) sight(each.isMistake ? moved : keysMoved, toldMoved(each), seed)
  }
  const conclude = () => {
    const keys = times(keysMoved, n)
    const mistakes = times(
      new Map([...moved].filter(([, { times: hits }]) => isSurelyAbove(MOST_MISNAMED, { hits, tries: n }))),
      n,
    )
    const byRounding = [...keys, ...mistakes]
    return judged({
      n,
      reds: [
        ...unknowable.map((name) => ofAll(`The key depends on ${name}, and nothing that is shown does.`)),
        ...twins.reds(),
        ...times(reds, n),
        ...(asDisplayed.isRedundant ? [] : byRounding),
      ],
      warns: [...times(warns, n), ...(asDisplayed.isRedundant ? byRounding : [])],
      figures: {
        shownExactly: exact.length,
        shownRounded: displayed.filter(({ isRounded }) => isRounded).length,
        roundingFollowsFromWhatIsShown: asDisplayed.isRedundant,
        keysMovedByRounding: timesOf(keysMoved),
        mistakesMovedByRounding: timesOf(moved),
        parametersBehindWhatIsShown: [...behind],
      },
    })
  }
  return { see, conclude }
}

function toldMoved({ what }: Regraded): string {
  return `From the numbers as they are shown, ${what} comes out as another`
}

function times(found: Sightings, n: number): readonly Told[] {
  return toldOf(found, (what, count) => `${what} on ${count} of ${n} variants (${percent(count / n)}).`)
}

function checkTexts({ texts, variant: { seed } }: Sample, reds: Sightings): void {
  for (const { place, failure } of texts)
    if (failure !== null) sight(reds, `${place} cannot be written: ${failure}`, seed)
  for (const pair of sameOptions(texts)) sight(reds, `${pair} read the same`, seed)
}

type Checking = {
  readonly scope: Scope
  readonly seed: number
  readonly reds: Sightings
  readonly warns: Sightings
}

/** Reads back each number from its text. */
function checkExact(
  { place, textsOf, evaluate }: Displayed & { readonly evaluate: (scope: Scope) => unknown },
  { scope, seed, reds, warns }: Checking,
): void {
  const texts = textsOf(scope)
  if (texts.length === 0) return
  const values = numbersOf(evaluate(scope))
  if (texts.some((text, index) => !Object.is(shownNumber(text), values[index] === 0 ? 0 : values[index])))
    sight(reds, `${place} shows a number that reads back as another`, seed)
  if (texts.some((text) => TOO_MANY_DECIMALS.test(text)))
    sight(warns, `${place} shows a number of more than seven decimals`, seed)
}
