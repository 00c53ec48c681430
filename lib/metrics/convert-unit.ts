/** A unit of information, by the base of its logarithm: 2, e and 10. */
export type InformationUnit = 'bits' | 'nats' | 'dits'

/** One of each unit, in nats: ln of its base. */
const NATS_PER_UNIT = { bits: Math.LN2, nats: 1, dits: Math.LN10 } as const satisfies Record<InformationUnit, number>

/**
 * A quantity of information from one unit to another: value · ln(base of from)/ln(base of to).
 * Range: any number, infinities included; a unit to itself changes nothing. One dit (hartley, ban) is log₂ 10 = 3.3219… bits.
 * @throws RangeError if the value is NaN or a unit is none of bits, nats, dits.
 * @example convertUnit(1, 'bits', 'nats') // ln 2 = 0.6931…
 * Source: ISO 80000-13:2008, items 13-24 (shannon, natural unit of information, hartley).
 */
export function convertUnit(value: number, from: InformationUnit, to: InformationUnit): number {
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw new RangeError(`A quantity to convert must be a number, got ${String(value)}.`)
  }
  if (!isInformationUnit(from)) throw new RangeError(unitMessage(from))
  if (!isInformationUnit(to)) throw new RangeError(unitMessage(to))
  if (from === to) return value
  return (value * NATS_PER_UNIT[from]) / NATS_PER_UNIT[to]
}

export function isInformationUnit(value: unknown): value is InformationUnit {
  return value === 'bits' || value === 'nats' || value === 'dits'
}

function unitMessage(value: unknown): string {
  return `A unit must be "bits", "nats" or "dits", got ${String(value)}.`
}
