/** What an observation must be. Grading makes them so; anything else is a mistake in the program and is refused at once. */
import type { Observation } from './state'

/** @throws RangeError naming the bad value. */
export function requireObservation({ scoreFraction, guessFloor, at, difficulty }: Observation): void {
  if (!(scoreFraction >= 0 && scoreFraction <= 1)) throw new RangeError(`a score in [0, 1], not ${scoreFraction}`)
  if (!(guessFloor >= 0 && guessFloor < 1)) throw new RangeError(`a guess floor in [0, 1), not ${guessFloor}`)
  if (!Number.isFinite(at)) throw new RangeError(`a time in milliseconds, not ${at}`)
  if (!Number.isFinite(difficulty.mean)) throw new RangeError(`a finite difficulty, not ${difficulty.mean}`)
  if (!(difficulty.variance >= 0 && difficulty.variance < Number.POSITIVE_INFINITY))
    throw new RangeError(`a difficulty's variance of at least 0, not ${difficulty.variance}`)
}
