/** One name for another in an expression, in the expressions of a text, or among ids. Everything else stays as it is. */

type Names = { readonly from: string; readonly to: string }

/** Texts in quotes and longer names that contain it are other things. */
export function renamedInExpression(expression: string, { from, to }: Names): string {
  return expression.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[A-Za-z][A-Za-z0-9]*/g, (piece) =>
    piece === from ? to : piece,
  )
}

/** Only between {{ and }}. */
export function renamedInTemplate(template: string, names: Names): string {
  return template.replaceAll(/(\{\{)([\s\S]*?)(\}\})/g, (_all, open: string, inner: string, close: string) => {
    return `${open}${renamedInExpression(inner, names)}${close}`
  })
}

/** An id by itself, or in the quotes of an expression that gives ids. */
export function renamedWord(text: string, { from, to }: Names): string {
  return text === from ? to : text.replaceAll(`"${from}"`, `"${to}"`).replaceAll(`'${from}'`, `'${to}'`)
}
