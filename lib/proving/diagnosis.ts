/** Each mal-rule's value is graded as that mistake and the key as right, by the grader that students meet. */
import type { Question } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import { carriedForwardCheck } from './carried-forward-check'
import { gradeOne, wellTyped } from './grade-one'
import { increment } from './increment'
import { type Misgrading, type MisgradingTally, newMisgradingTally } from './misgradings'
import { percent } from './readable'
import { judged, ofAll, type Rule, type RuleContext, type Told } from './rule'
import type { Sample } from './sample'
import { compileTypedFormulas, type TypedFormulas } from './typed-formulas'
import { typedMistakes } from './typed-mistakes'
import { isSurelyAbove } from './wilson-interval'

/** With one known mistake a wrong number is nearly always unknown. */
const FEWEST_MISTAKES = 2
/**
 * A value just outside the tolerance may be rounded into it: what was typed then is right by the rule of the part. On one
 * variant in a hundred that is the edge of a tolerance; on one in twenty the mistake is not clear of the key.
 */
const MANY_ROUNDED_AWAY = 0.01
const MOST_ROUNDED_AWAY = 0.05

export const diagnosis: Rule = { id: 'diagnosis', watch }

function watch({ question }: RuleContext) {
  const formulas = compileTypedFormulas(question)
  const carried = carriedForwardCheck()
  const exact = newMisgradingTally()
  const rounded = newMisgradingTally()
  const named = new Map<string, number>()
  let n = 0
  const see = ({ variant }: Sample) => {
    n += 1
    gradeKeys(variant, exact)
    for (const { id } of variant.mistakes) increment(named, id)
    gradeMistakes({ variant, formulas }, { exact, rounded })
    carried.see(variant)
  }
  const conclude = () => {
    const lost = rounded.list()
    return judged({
      n,
      reds: [
        ...exact.list().map((each) => told(each, n)),
        ...lost
          .filter((each) => isSurelyAbove(MOST_ROUNDED_AWAY, { hits: each.times, tries: n }))
          .map((each) => told(each, n)),
      ],
      warns: [
        ...lost
          .filter(
            ({ times }) =>
              times > MANY_ROUNDED_AWAY * n && !isSurelyAbove(MOST_ROUNDED_AWAY, { hits: times, tries: n }),
          )
          .map((each) => told(each, n)),
        ...tooFew(question, { n, named: named.size }),
        ...carried.warns(),
      ],
      figures: {
        answersGraded: exact.graded() + rounded.graded(),
        variantsByMistake: Object.fromEntries(named),
        roundedAway: lost.map(({ what, times, seed, typed }) => ({ what, times, seed, typed })),
        ...carried.figures(),
      },
    })
  }
  return { see, conclude }
}

function gradeKeys(variant: Variant, tally: MisgradingTally): void {
  for (const part of variant.parts) {
    const typed = wellTyped(part)
    const result = gradeOne({ variant, part, typed })
    tally.note({
      what: `The key of ${part.name}`,
      seed: variant.seed,
      typed,
      result,
      isRight: result?.matched === 'key',
    })
  }
}

type Mistaken = { readonly variant: Variant; readonly formulas: TypedFormulas }
type Tallies = { readonly exact: MisgradingTally; readonly rounded: MisgradingTally }

function gradeMistakes({ variant, formulas }: Mistaken, tallies: Tallies): void {
  for (const mistake of variant.mistakes) {
    const part = variant.parts.find(({ name }) => name === mistake.part)
    if (part === undefined) continue
    for (const { typed, isRounded } of typedMistakes({ variant, part, mistake }, formulas)) {
      const result = gradeOne({ variant, part, typed })
      const tally = isRounded ? tallies.rounded : tallies.exact
      const isRight = result?.matched === 'mistake' && result.mistake === mistake.id
      tally.note({ what: `The mistake ${mistake.id}`, seed: variant.seed, typed, result, isRight })
    }
  }
}

function told({ what, times, seed, seeds, typed, gradedAs }: Misgrading, n: number): Told {
  const words = `${what} is graded as ${gradedAs} on ${times} of ${n} variants (${percent(times / n)}; typed "${typed}" with seed ${seed}).`
  return { words, seeds }
}

type Named = { readonly n: number; readonly named: number }

function tooFew({ answers, origin }: Question, { n, named }: Named): readonly Told[] {
  const isNumeric = Object.values(answers).some(
    (answer) => 'number' in answer || 'probabilities' in answer || 'vector' in answer || 'matrix' in answer,
  )
  if (n === 0 || !isNumeric || named >= FEWEST_MISTAKES || origin === 'as_written') return []
  return [ofAll(`It asks for numbers and knows ${named} mistake${named === 1 ? '' : 's'}; two at least are expected.`)]
}
