/** What stands between {{ and }} of a text in a colour of its own: there the numbers come from. */
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'

const expressions = new MatchDecorator({
  regexp: /\{\{(?:"(?:\\.|[^"\\\n])*"|[^}\n]|\}(?!\}))*\}\}/g,
  decoration: Decoration.mark({ class: 'cm-expression' }),
})

export const expressionMarks = ViewPlugin.define(
  (view: EditorView) => {
    let marks: DecorationSet = expressions.createDeco(view)
    return {
      marks: () => marks,
      update(update: ViewUpdate) {
        marks = expressions.updateDeco(update, marks)
      },
    }
  },
  { decorations: (plugin) => plugin.marks() },
)
