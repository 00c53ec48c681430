/** Finds the mathematics of a Markdown text: $…$ in a line, $$…$$ in a block of its own. Code is not looked into. */

export type MathSpan = {
  readonly source: string
  /** Set on lines of its own. */
  readonly isDisplay: boolean
}

/** `rest` is the text with a hole where each formula stood; `unclosed` a dollar sign or backtick that opens and never closes. */
export type MathOfText = {
  readonly spans: readonly MathSpan[]
  readonly rest: string
  readonly unclosed: string | null
}

export function mathSpans(markdown: string): MathOfText {
  const spans: MathSpan[] = []
  let rest = ''
  let at = 0
  const marks = /\\[\s\S]|\$+|`+/g
  for (let mark = marks.exec(markdown); mark !== null; mark = marks.exec(markdown)) {
    const [open] = mark
    if (open.startsWith('\\')) continue
    const start = mark.index + open.length
    const close = closingAt(markdown, { open, from: start })
    rest += markdown.slice(at, mark.index)
    if (close === null) return { spans, rest: rest + markdown.slice(mark.index), unclosed: open }
    const isMath = open.startsWith('$')
    if (isMath) spans.push(toSpan(markdown, { open, start, close, markAt: mark.index }))
    rest += isMath ? ' ' : markdown.slice(mark.index, close + open.length)
    at = close + open.length
    marks.lastIndex = at
  }
  return { spans, rest: rest + markdown.slice(at), unclosed: null }
}

type Opening = { readonly open: string; readonly from: number }

/** Inside mathematics and code only the same run of marks closes; a backslash escapes nothing there but a dollar sign. */
function closingAt(markdown: string, { open, from }: Opening): number | null {
  const runs = open.startsWith('$') ? /\\\$|\$+/g : /`+/g
  runs.lastIndex = from
  for (let run = runs.exec(markdown); run !== null; run = runs.exec(markdown)) if (run[0] === open) return run.index
  return null
}

type Found = { readonly open: string; readonly markAt: number; readonly start: number; readonly close: number }

function toSpan(markdown: string, { open, start, close, markAt }: Found): MathSpan {
  const before = markdown.slice(markdown.lastIndexOf('\n', markAt - 1) + 1, markAt)
  return { source: markdown.slice(start, close).trim(), isDisplay: open.length > 1 && before.trim() === '' }
}
