/** Parts answered by a number, judged by hand: |value − key| ≤ absolute + relative·|key|. */
import { readNumber } from '@/lib/grading/read-number'
import type { Unit } from '@/lib/problems/part'
import type { HandDraw, HandMistake, Typed } from './hand-written'
import { right, unreadable, type Verdict, wrong } from './verdict'

export type NumberRule = {
  readonly part: string
  readonly unit: Unit
  readonly relative: number
  readonly absolute: number
}

type Numbers = Pick<HandDraw, 'keys' | 'mistakes'>
type Drawn = Numbers & Pick<HandDraw, 'shown'>

/** Null where a number is not finite, a mistake is near its key or two mistakes are near each other. */
export function numberProblem(rules: readonly NumberRule[], { keys, mistakes, shown }: Drawn): HandDraw | null {
  for (const rule of rules) if (!areApart(rule, { keys, mistakes })) return null
  return { keys, mistakes, shown, grade: (typed) => rules.map((rule) => judge(rule, { keys, mistakes }, typed)) }
}

function areApart(rule: NumberRule, { keys, mistakes }: Numbers): boolean {
  const key = keys[rule.part]
  if (typeof key !== 'number' || !Number.isFinite(key)) return false
  const values: number[] = []
  for (const { part, value } of mistakes) {
    if (part !== rule.part) continue
    if (typeof value !== 'number' || !Number.isFinite(value) || isNear(rule, value, key)) return false
    for (const other of values) if (isNear(rule, value, other) || isNear(rule, other, value)) return false
    values.push(value)
  }
  return true
}

function judge(rule: NumberRule, { keys, mistakes }: Numbers, typed: Typed): Verdict {
  const reading = readNumber(typed[rule.part] ?? '', { unit: rule.unit })
  if (reading.kind === 'unreadable') return unreadable
  const key = keys[rule.part]
  if (typeof key === 'number' && isNear(rule, reading.value, key)) return right
  let nearest: HandMistake | undefined
  let least = Number.POSITIVE_INFINITY
  for (const mistake of mistakes) {
    const { part, value } = mistake
    if (part !== rule.part || typeof value !== 'number' || !isNear(rule, reading.value, value)) continue
    const distance = Math.abs(reading.value - value)
    if (distance >= least) continue
    least = distance
    nearest = mistake
  }
  return nearest === undefined ? wrong : { kind: 'mistake', id: nearest.id }
}

function isNear({ relative, absolute }: NumberRule, value: number, key: number): boolean {
  const size = Math.abs(key)
  return Math.abs(value - key) <= absolute + relative * size + 1e-12 * Math.max(Math.abs(value), size)
}
