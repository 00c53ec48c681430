/** Each mal-rule's value is graded as that mistake and the key as right, by the grader that students meet. */
import type { PartGrade } from '@/lib/grading/grade'
import type { Part } from '@/lib/problems/part'
import type { Question } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { carriedForwardCheck } from './carried-forward-check'
import { gradeOne, wellTyped } from './grade-one'
import { increment } from './increment'
import { roundedTo } from './rounded-text'
import { judged, type Rule, type RuleContext } from './rule'
import type { Sample } from './sample'
import { exactly, typedValue, type WriteNumber } from './typed-answer'
import { compileTypedFormulas, type TypedFormulas } from './typed-formulas'

/** Digits a student carries to the end. */
const CARRIED_DIGITS = 4
/** With one known mistake a wrong number is nearly always unknown. */
const FEWEST_MISTAKES = 2

export const diagnosis: Rule = { id: 'diagnosis', watch }

type Failure = { readonly times: number; readonly seed: number; readonly typed: string; readonly gradedAs: string }

function watch({ question }: RuleContext) {
  const formulas = compileTypedFormulas(question)
  const carried = carriedForwardCheck()
  const failures = new Map<string, Failure>()
  const named = new Map<string, number>()
  let n = 0
  let graded = 0
  const fail = (what: string, found: Omit<Failure, 'times'>) => {
    const known = failures.get(what) ?? { ...found, times: 0 }
    failures.set(what, { ...known, times: known.times + 1 })
  }
  const see = ({ variant }: Sample) => {
    n += 1
    for (const part of variant.parts) {
      const typed = wellTyped(part)
      const key = gradeOne({ variant, part, typed })
      graded += 1
      if (key?.matched !== 'key')
        fail(`The key of ${part.name}`, { seed: variant.seed, typed, gradedAs: gradedAs(key) })
      for (const mistake of variant.mistakes.filter((each) => each.part === part.name)) {
        increment(named, mistake.id)
        for (const wrong of typedMistakes({ variant, part, mistake }, formulas)) {
          const result = gradeOne({ variant, part, typed: wrong })
          graded += 1
          if (result?.mistake === mistake.id) continue
          fail(`The mistake ${mistake.id}`, { seed: variant.seed, typed: wrong, gradedAs: gradedAs(result) })
        }
      }
    }
    carried.see(variant)
  }
  const conclude = () =>
    judged({
      n,
      reds: [...failures].map(
        ([what, { times, seed, typed, gradedAs: as }]) =>
          `${what} is graded as ${as} (${times} of ${graded} answers; typed "${typed}" with seed ${seed}).`,
      ),
      warns: [...tooFew(question, named), ...carried.warns()],
      figures: { answersGraded: graded, variantsByMistake: Object.fromEntries(named), ...carried.figures() },
    })
  return { see, conclude }
}

type OneMistake = { readonly variant: Variant; readonly part: Part; readonly mistake: VariantMistake }

/** With every digit, and as somebody writes it who carries four. */
function typedMistakes({ variant, part, mistake }: OneMistake, formulas: TypedFormulas): readonly string[] {
  if (part.kind === 'expression') return [formulas.get(mistake.id)?.(variant) ?? '']
  const write: readonly WriteNumber[] = [exactly, roundedTo({ kind: 'significant', digits: carriedDigits(part) })]
  return [...new Set(write.map((writeNumber) => typedValue(part, mistake.value, writeNumber)))]
}

function carriedDigits(part: Part): number {
  const asked = 'tolerance' in part && part.tolerance.kind === 'significantFigures' ? part.tolerance.digits : 0
  return Math.max(CARRIED_DIGITS, asked)
}

function gradedAs(result: PartGrade | null): string {
  if (result === null) return 'unreadable'
  return result.mistake === undefined ? `"${result.matched}"` : `the mistake ${result.mistake}`
}

function tooFew({ answers, origin }: Question, named: ReadonlyMap<string, number>): readonly string[] {
  const isNumeric = Object.values(answers).some(
    (answer) => 'number' in answer || 'probabilities' in answer || 'vector' in answer || 'matrix' in answer,
  )
  if (!isNumeric || named.size >= FEWEST_MISTAKES || origin === 'as_written') return []
  return [`It asks for numbers and knows ${named.size} mistakes; two at least are expected.`]
}
