/** Under which word of the message file a rule of the prover stands; null for one the file does not know yet. */
const known = [
  'acceptance',
  'collisions',
  'key-range',
  'finite',
  'display',
  'rounding',
  'guess',
  'separation',
  'diagnosis',
  'tolerance',
  'mathematics',
  'width',
  'objectives',
  'item-writing',
  'tests',
  'format',
] as const

export function ruleKey(rule: string): (typeof known)[number] | null {
  return known.find((key) => key === rule) ?? null
}
