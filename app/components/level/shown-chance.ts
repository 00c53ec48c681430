/**
 * A chance as it may be printed in whole per cent: cut, not rounded, so that what is short of a threshold never reads as if
 * it had reached it.
 */
export function shownChance(probability: number): number {
  return Math.floor(100 * probability) / 100
}
