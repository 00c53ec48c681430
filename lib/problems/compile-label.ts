/** The label of a part. Most labels are the same on every draw and simply stand there. */
import { at, type CompileContext, templateAt } from './compile-context'
import type { Scope } from './compile-expression'

/** Adds the label to what else there is of the part. */
export type WithLabel = <Rest extends object>(scope: Scope, part: Rest) => Rest & { readonly label: string }

/** A label with values in it is written when it is read. `context` is that of the answer. */
export function compileLabel(source: string, context: CompileContext): WithLabel {
  const template = templateAt(at(context, 'label'), source)
  if (!source.includes('{{')) {
    const label = template([])
    return (_scope, part) => ({ ...part, label })
  }
  return (scope, part) => ({
    ...part,
    get label() {
      return template(scope)
    },
  })
}
