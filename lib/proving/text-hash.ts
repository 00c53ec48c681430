/** A short stand-in for a long text, to tell thousands of them apart without keeping them. */

/**
 * 64 bits in hexadecimal: FNV-1a over the code units, twice with different offsets, each finished by MurmurHash3's mixer.
 * Of a million different texts two meet with a chance below 10⁻⁷.
 */
export function textHash(text: string): string {
  let one = 0x811c9dc5
  let two = 0x9e3779b9
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit, 0x85ebca6b) ^ (two >>> 15)
  }
  return `${hex(one)}${hex(two)}`
}

function hex(lane: number): string {
  const first = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return ((second ^ (second >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
