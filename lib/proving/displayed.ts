/** What the asking texts of a question show of its values: each expression between {{ and }}, and whether it is rounded there. */
import { optionsOf } from '@/lib/problems/answer-schema'
import type { Cell } from '@/lib/problems/cell'
import { compileInline, type Shown } from '@/lib/problems/compile-display'
import type { Scope, Symbols } from '@/lib/problems/compile-expression'
import type { Expression } from '@/lib/problems/expression'
import { parseExpression } from '@/lib/problems/parse-expression'
import type { Question } from '@/lib/problems/question'
import { scanTemplate } from '@/lib/problems/template-scan'

export type Displayed = {
  readonly place: string
  /** What is shown, without the word of display around it. */
  readonly tree: Expression
  /** By fixed() or significant(). */
  readonly isRounded: boolean
  /** Its numbers, as the texts that a student reads. */
  readonly textsOf: (scope: Scope) => readonly string[]
}

/** Of the prompt, the labels, the options and the items: what stands before the student who answers. */
export function displayedBy(question: Question, symbols: Symbols): readonly Displayed[] {
  return askingTexts(question).flatMap(({ place, source }) =>
    scanTemplate(source)
      .flatMap((piece) => (piece.kind === 'expression' ? shownBy(parseExpression(piece.source)) : []))
      .map((tree) => toDisplayed(tree, { place, symbols })),
  )
}

type AskingText = { readonly place: string; readonly source: string }

function askingTexts({ prompt, answers }: Question): readonly AskingText[] {
  return [
    { place: 'prompt', source: prompt },
    ...Object.entries(answers).flatMap(([part, answer]) => [
      { place: `label of ${part}`, source: answer.label },
      ...Object.entries(optionsOf(answer)?.options ?? {}).map(([id, { text }]) => ({
        place: `option ${id} of ${part}`,
        source: text,
      })),
      ...('ordering' in answer
        ? Object.entries(answer.ordering.items).map(([id, source]) => ({ place: `item ${id} of ${part}`, source }))
        : []),
    ]),
  ]
}

const containers = new Set(['table', 'columns', 'vector'])

/** A table shows its columns. */
function shownBy(tree: Expression): readonly Expression[] {
  if (tree.kind !== 'call' || !containers.has(tree.name)) return [tree]
  return tree.args.filter(({ kind }) => kind !== 'string').flatMap(shownBy)
}

function toDisplayed(
  tree: Expression,
  { place, symbols }: { readonly place: string; readonly symbols: Symbols },
): Displayed {
  const isRounded = tree.kind === 'call' && (tree.name === 'fixed' || tree.name === 'significant')
  const display = compileInline(tree, symbols)
  return {
    place,
    tree: isRounded ? (tree.args[0] ?? tree) : tree,
    isRounded,
    textsOf: (scope) =>
      cellsOf(display(scope))
        .filter(({ kind }) => kind === 'number')
        .map(({ text }) => text),
  }
}

function cellsOf(shown: Shown): readonly Cell[] {
  if (shown.kind === 'one') return [shown.cell]
  return shown.kind === 'many' ? shown.cells : shown.rows.flat()
}
