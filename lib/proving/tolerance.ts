/** The known traps of tolerances: too wide, too narrow beside 0, wider than the digits that are asked for. */
import { acceptedBounds } from '@/lib/grading/accepted-bounds'
import { portableLog10 } from '@/lib/metrics/portable-log10'
import { powerOfTen } from '@/lib/metrics/power-of-ten'
import type { Part, Tolerance } from '@/lib/problems/part'
import { type AskedDigits, askedDigits } from './asked-digits'
import { numbersOf } from './numbers-of'
import { percent } from './readable'
import { judged, type Rule, type Told } from './rule'
import type { Sample } from './sample'
import { type Sightings, sight, timesOf, toldOf } from './sightings'

export const tolerance: Rule = { id: 'tolerance', watch }

/** A fifth of the key off and still right: no digit of it need be known. */
const TOO_WIDE = 0.2
/** Half a digit of two. */
const WIDE = 0.05
/** A key smaller than this is written 0.00 by most. */
const NEAR_ZERO = 0.001
/** An absolute part below this makes up for nothing. */
const NO_SLACK = 1e-6
/** Units of the last digit asked for. One per cent of three digits is ten of them; more forgives the digit before. */
const MOST_UNITS = 15
/** (500.1 + 15 − (500.1 − 15)) / 2 is a last bit more than 15. */
const BINARY_SLACK = 1e-9
/** "At least three digits" promises no more than that: here it is two whole digits that would be forgiven. */
const MOST_UNITS_OF_LEAST = 100

function watch() {
  const reds: Sightings = new Map()
  const warns: Sightings = new Map()
  let n = 0
  const see = ({ variant }: Sample) => {
    n += 1
    for (const part of variant.parts) {
      if (!('tolerance' in part)) continue
      const asked = askedOf(part, variant.prompt)
      for (const trap of new Set(numbersOf(part.key).flatMap((key) => redTraps(part, key))))
        sight(reds, trap, variant.seed)
      for (const trap of new Set(numbersOf(part.key).flatMap((key) => warnTraps({ part, key, asked }))))
        sight(warns, trap, variant.seed)
    }
  }
  const conclude = () =>
    judged({
      n,
      reds: told(reds, n),
      warns: told(warns, n),
      figures: { traps: { ...timesOf(reds), ...timesOf(warns) } },
    })
  return { see, conclude }
}

function told(traps: Sightings, n: number): readonly Told[] {
  return toldOf(traps, (trap, times) => `${trap} (${times} of ${n} variants).`)
}

type Numeric = Extract<Part, { tolerance: Tolerance }>

function askedOf(part: Numeric, prompt: string): readonly AskedDigits[] {
  const own = askedDigits(part.label)
  return own.length > 0 ? own : askedDigits(prompt)
}

function redTraps({ name, tolerance: rule }: Numeric, key: number): readonly string[] {
  if (rule.kind !== 'closeTo') return []
  const isBare = key === 0 && rule.absolute < NO_SLACK
  return [
    ...(isBare ? [`The key of ${name} is 0 and the tolerance relative: nothing but 0 is right`] : []),
    ...(rule.relative >= TOO_WIDE ? [`${name} is right when it is ${percent(rule.relative)} off`] : []),
  ]
}

type Asked = { readonly part: Numeric; readonly key: number; readonly asked: readonly AskedDigits[] }

function warnTraps({ part, key, asked }: Asked): readonly string[] {
  const { name, tolerance: rule } = part
  const wide = rule.kind === 'closeTo' && rule.relative > WIDE && rule.relative < TOO_WIDE
  const isNear = rule.kind === 'closeTo' && rule.absolute < NO_SLACK && key !== 0 && Math.abs(key) < NEAR_ZERO
  return [
    ...(wide ? [`${name} is right when it is ${percent(rule.relative)} off`] : []),
    ...(isNear ? [`The key of ${name} is nearly 0 and the tolerance relative: rounded to 0 it is wrong`] : []),
    ...asked
      .filter((request) => unitsForgiven({ part, key }, request) > mostUnits(request) * (1 + BINARY_SLACK))
      .map(
        (request) =>
          `${name} asks for ${request.digits} ${request.kind === 'significant' ? 'significant digits' : 'decimal places'} and forgives more than ${mostUnits(request)} units of the last`,
      ),
  ]
}

function mostUnits({ isLeast }: AskedDigits): number {
  return isLeast ? MOST_UNITS_OF_LEAST : MOST_UNITS
}

function unitsForgiven({ part, key }: Omit<Asked, 'asked'>, { kind, digits }: AskedDigits): number {
  const { low, high } = acceptedBounds(part.tolerance, key)
  const leading = key === 0 ? 0 : Math.floor(portableLog10(Math.abs(key)))
  const unit = powerOfTen(kind === 'decimals' ? -digits : leading - digits + 1)
  return (high - low) / 2 / unit
}
