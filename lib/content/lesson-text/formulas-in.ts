/** The formulas of a Markdown text, and where each stands. */

export type FoundFormula = {
  /** Of what stands between the dollars, in characters. */
  readonly from: number
  readonly to: number
  readonly tex: string
  readonly isDisplay: boolean
}

/** Code, an escaped dollar, a price such as $5, and in this order of precedence what is between two dollars or one. */
const TOKEN =
  /^(```|~~~)[\s\S]*?^\1|`+[^`\n]*`+|\\[\s\S]|(?<!\$)\$\$(?!\$)((?:\\[\s\S]|[^$\\])+)\$\$|\$((?!\s)(?:\\.|[^$\\\n])+?(?<!\s))\$(?!\d)/gm

export function formulasIn(source: string): readonly FoundFormula[] {
  return [...source.matchAll(TOKEN)].flatMap((match) => {
    const [, , display, inline] = match
    const tex = display ?? inline
    if (tex === undefined) return []
    const from = match.index + (display === undefined ? 1 : 2)
    return [{ from, to: from + tex.length, tex, isDisplay: display !== undefined }]
  })
}
