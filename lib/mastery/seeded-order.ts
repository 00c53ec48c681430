/** An order among equals that a seed decides: the same on every machine, by integer arithmetic alone. */

/** A 32-bit mix of a seed and a text (FNV-1a, then the finaliser of MurmurHash3). */
export function seededRank({ seed, text }: { readonly seed: number; readonly text: string }): number {
  let bits = (0x811c9dc5 ^ seed) >>> 0
  for (let index = 0; index < text.length; index += 1) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
