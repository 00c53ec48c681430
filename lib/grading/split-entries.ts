/**
 * Parts a typed vector into its entries in every way people separate them. Semicolons and line ends always separate; commas
 * and spaces may also be decimal marks and padding, so there can be several candidates for the reader to choose from.
 */

export function splitEntries(text: string): readonly (readonly string[])[] {
  const inner = withoutBrackets(text.trim())
  if (/[;\n|]/.test(inner)) return [entriesOf(inner.split(/[;\n|]/))]
  if (!inner.includes(',')) return [entriesOf(spaced(inner).split(/\s+/))]
  const candidates = [
    entriesOf(inner.split(/,(?![^(]*\))/)),
    entriesOf(inner.split(/,\s+(?![^(]*\))/)),
    entriesOf(spaced(inner.replaceAll(/,(?!\d)/g, ' ')).split(/\s+/)),
  ]
  const distinct = new Map(candidates.map((entries) => [entries.join('|'), entries]))
  return [...distinct.values()]
}

/** Spaces around × / ^ + and before a unit belong to an entry, not between entries: 1 / 4 is one number, and so is 2 bits. */
function spaced(text: string): string {
  return text
    .replace(/(?<=[\d.)%])\s+(?=(?:bits?|nats?)(?:[\s,]|$))/gi, '')
    .replace(/\s*([*/^+×·÷=:])\s*/g, '$1')
    .replace(/\s+%/g, '%')
    .replace(/\s+/g, ' ')
    .trim()
}

function entriesOf(pieces: readonly string[]): readonly string[] {
  const trimmed = pieces.map((piece) => piece.trim())
  return trimmed.at(-1) === '' ? trimmed.slice(0, -1) : trimmed
}

function withoutBrackets(text: string): string {
  const bracketed = /^[([{⟨](.*)[)\]}⟩]$/su.exec(text)
  const inner = bracketed?.[1]
  if (inner === undefined) return text
  return closesEarly(inner) ? text : withoutBrackets(inner.trim())
}

/** (1/4), (3/4): the first and last bracket are not a pair. */
function closesEarly(inner: string): boolean {
  let open = 0
  for (const mark of inner) {
    if ('([{⟨'.includes(mark)) open += 1
    if (')]}⟩'.includes(mark)) open -= 1
    if (open < 0) return true
  }
  return false
}
