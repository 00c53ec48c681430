/** The focusing parameter γ of a focal loss. */

/** @throws RangeError unless γ is a finite number of at least 0. */
export function requireFocusing(gamma: number): void {
  if (!(Number.isFinite(gamma) && gamma >= 0)) {
    throw new RangeError(`gamma must be a finite number of at least 0, got ${String(gamma)}.`)
  }
}
