/** An order among equals that a seed decides: the same on every machine, by integer arithmetic alone. */

/** Negative when `text` comes first. Two texts of one rank keep the order of their letters. */
export function compareBySeed(text: string, { to, seed }: { readonly to: string; readonly seed: number }): number {
  if (text === to) return 0
  return seededRank(text, seed) - seededRank(to, seed) || (text < to ? -1 : 1)
}

/** A 32-bit mix of a seed and a text: FNV-1a, then the finaliser of MurmurHash3. */
function seededRank(text: string, seed: number): number {
  let bits = (0x811c9dc5 ^ seed) >>> 0
  for (let index = 0; index < text.length; index += 1) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
