/** Where a sign of GIFT means itself, and where it is written for the sake of the format: \~ \= \# \{ \} \: \n. */

/** The first of the marks at or after a place that no backslash takes away; −1 where there is none. */
export function findMark(
  text: string,
  { marks, from = 0 }: { readonly marks: readonly string[]; readonly from?: number },
) {
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1
    else if (marks.some((mark) => text.startsWith(mark, at))) return at
  }
  return -1
}

export function fromGift(text: string): string {
  return text.replaceAll(/\\([~=#{}:\\n])/g, (_, character: string) => (character === 'n' ? '\n' : character))
}

export function toGift(text: string): string {
  return text.replaceAll(/[~=#{}:\\]/g, '\\$&').replaceAll('\n', '\\n')
}
