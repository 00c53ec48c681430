/** A GIFT file cut into its questions: an empty line ends one, comments and categories stand between them. */

export type GiftBlock = {
  /** With its comments blanked out, so that every character stays at its place. */
  readonly text: string
  /** Of its first character in the file. */
  readonly offset: number
  readonly category: string
  /** What the comments before it and in it say, for [id:…] and [tag:…]. */
  readonly remarks: string
}

export function splitGift(source: string): readonly GiftBlock[] {
  const blocks: GiftBlock[] = []
  let category = ''
  let lines: string[] = []
  let remarks = ''
  let start = 0
  let at = 0
  const end = () => {
    const text = lines.join('\n')
    if (text.trim() !== '') blocks.push({ text, offset: start, category, remarks })
    if (text.trim() !== '') remarks = ''
    lines = []
  }
  for (const line of source.split('\n')) {
    const trimmed = line.trim()
    const named = /^\$CATEGORY:\s*(.*)$/.exec(trimmed)?.[1]
    if (trimmed === '' || named !== undefined) end()
    category = named?.trim() ?? category
    if (trimmed.startsWith('//')) remarks += `${trimmed.slice(2)}\n`
    const isBlanked = trimmed.startsWith('//') || named !== undefined || trimmed === ''
    if (lines.length === 0) start = isBlanked ? at + line.length + 1 : at
    if (!isBlanked) lines.push(line)
    else if (lines.length > 0) lines.push(' '.repeat(line.length))
    at += line.length + 1
  }
  end()
  return blocks
}
