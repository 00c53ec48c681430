/** A seed from the address: a whole number of 32 bits; 0 when none is asked, null when it is no seed. */

export const lowestSeed = -2_147_483_648
export const highestSeed = 2_147_483_647

export function parseSeed(asked: string | readonly string[] | undefined): number | null {
  if (asked === undefined || asked === '') return 0
  if (typeof asked !== 'string' || !/^[-−]?\d{1,10}$/.test(asked.trim())) return null
  const seed = Number(asked.trim().replace('−', '-'))
  return seed >= lowestSeed && seed <= highestSeed ? seed : null
}
