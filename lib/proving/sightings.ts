/** Counts what is found on the variants of a run, with the first seeds that show it. */
import type { Told } from './rule'

export type Sighting = { readonly times: number; readonly seeds: readonly number[] }

/** By what was found. */
export type Sightings = Map<string, Sighting>

/** To look at, nobody needs more of a kind. */
const MOST_SEEDS = 5

/** Found twice on one variant counts twice, and is one seed. */
export function sight(sightings: Sightings, what: string, seed: number): void {
  const known = sightings.get(what) ?? { times: 0, seeds: [] }
  sightings.set(what, { times: known.times + 1, seeds: withSeed(known.seeds, seed) })
}

export function withSeed(seeds: readonly number[], seed: number): readonly number[] {
  return seeds.length === MOST_SEEDS || seeds.includes(seed) ? seeds : [...seeds, seed]
}

/** A sentence for each thing that was found, with its seeds. */
export function toldOf(sightings: Sightings, words: (what: string, times: number) => string): readonly Told[] {
  return [...sightings].map(([what, { times, seeds }]) => ({ words: words(what, times), seeds }))
}

export function timesOf(sightings: Sightings): Readonly<Record<string, number>> {
  return Object.fromEntries([...sightings].map(([what, { times }]) => [what, times]))
}
