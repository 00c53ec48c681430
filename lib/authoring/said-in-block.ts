/** What a block scalar says, character by character, before its last line ends are taken off or added. */

export type Said = {
  readonly text: string
  /** For each character of the text, where it is written; relative to the beginning of the scalar. */
  readonly offsets: readonly number[]
  /** Behind the last. */
  readonly end: number
}

type Line = { readonly text: string; readonly at: number }

export type BlockStyle = 'BLOCK_LITERAL' | 'BLOCK_FOLDED'

/** `value` is what it says: how far its lines are indented may be written nowhere, where they begin with spaces of their own. */
export function saidInBlock(written: string, style: BlockStyle, value: string): Said {
  const headEnd = written.indexOf('\n')
  const end = written.trimEnd().length
  if (headEnd === -1) return { text: '', offsets: [], end }
  const lines = linesOf(written, headEnd + 1)
  const first = lines.find(({ text }) => text.trim() !== '')
  const most = spacesBefore(first?.text ?? '')
  let said = saidWith(lines, style, most)
  for (let indent = most - 1; indent >= 0 && !said.text.startsWith(value); indent -= 1) {
    said = saidWith(lines, style, indent)
  }
  return { ...said, end }
}

function spacesBefore(text: string): number {
  return /^ */.exec(text)?.[0].length ?? 0
}

function saidWith(lines: readonly Line[], style: BlockStyle, indent: number): Omit<Said, 'end'> {
  const stripped = lines.map(({ text, at }) => {
    const gone = Math.min(indent, spacesBefore(text))
    return { text: text.slice(gone), at: at + gone }
  })
  return style === 'BLOCK_LITERAL' ? literal(stripped) : folded(stripped)
}

/** Each ends before its line's end. */
function linesOf(written: string, from: number): readonly Line[] {
  let at = from
  return written
    .slice(from)
    .split('\n')
    .map((text) => {
      const line = { text, at }
      at += text.length + 1
      return line
    })
}

function literal(lines: readonly Line[]): Omit<Said, 'end'> {
  const offsets = lines.flatMap(({ text, at }) => placesOf(text.length + 1, at))
  return { text: lines.map(({ text }) => `${text}\n`).join(''), offsets }
}

/** Lines flow into one another but at empty ones and at those that are indented further. */
function folded(lines: readonly Line[]): Omit<Said, 'end'> {
  let text = ''
  const offsets: number[] = []
  const say = (said: string, at: number) => {
    text += said
    offsets.push(...placesOf(said.length, at))
  }
  for (const [place, line] of lines.entries()) {
    say(line.text, line.at)
    const next = lines[place + 1]
    const end = line.at + line.text.length
    if (next === undefined) say('\n', end)
    else say(breakBetween(line.text, next.text), end)
  }
  return { text, offsets }
}

function breakBetween(text: string, next: string): string {
  if (text === '' || isFurther(text) || isFurther(next)) return '\n'
  return next === '' ? '' : ' '
}

function isFurther(text: string): boolean {
  return /^[ \t]/.test(text)
}

export function placesOf(length: number, at: number): readonly number[] {
  return Array.from({ length }, (_character, place) => at + place)
}
