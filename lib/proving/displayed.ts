/** What the asking texts of a question show of its values: each expression between {{ and }}, and whether it is rounded there. */
import { optionsOf } from '@/lib/problems/answer-schema'
import type { Cell } from '@/lib/problems/cell'
import { compileInline, type Shown } from '@/lib/problems/compile-display'
import { compileTree, type Scope, type Symbols } from '@/lib/problems/compile-expression'
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
  /** It chooses between two that are shown, and is not read itself. */
  readonly isCondition: boolean
  /** Its numbers, as the texts that a student reads; none where a condition shows another in its place. */
  readonly textsOf: (scope: Scope) => readonly string[]
}

/** Of the prompt, the labels, the options and the items: what stands before the student who answers. */
export function displayedBy(question: Question, symbols: Symbols): readonly Displayed[] {
  return askingTexts(question).flatMap(({ place, source }) =>
    scanTemplate(source)
      .flatMap((piece) => (piece.kind === 'expression' ? shownBy(parseExpression(piece.source)) : []))
      .flatMap((tree) => branchesOf(tree, { place, symbols, isTaken: always })),
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

type Branch = {
  readonly place: string
  readonly symbols: Symbols
  /** Whether the conditions around it choose it. */
  readonly isTaken: (scope: Scope) => boolean
}

const always = () => true

/** What a condition chooses between is judged branch by branch; the condition tells something too. */
function branchesOf(tree: Expression, branch: Branch): readonly Displayed[] {
  if (tree.kind !== 'conditional') return [toDisplayed(tree, branch)]
  const { place, symbols, isTaken } = branch
  const condition = compileTree(tree.condition, symbols)
  const chosen = (yes: boolean) => (scope: Scope) => isTaken(scope) && condition(scope) === yes
  return [
    { place, tree: tree.condition, isRounded: false, isCondition: true, textsOf: () => [] },
    ...branchesOf(tree.yes, { ...branch, isTaken: chosen(true) }),
    ...branchesOf(tree.no, { ...branch, isTaken: chosen(false) }),
  ]
}

function toDisplayed(tree: Expression, { place, symbols, isTaken }: Branch): Displayed {
  const isRounded = tree.kind === 'call' && (tree.name === 'fixed' || tree.name === 'significant')
  const display = compileInline(tree, symbols)
  return {
    place,
    tree: isRounded ? (tree.args[0] ?? tree) : tree,
    isRounded,
    isCondition: false,
    textsOf: (scope) =>
      isTaken(scope)
        ? cellsOf(display(scope))
            .filter(({ kind }) => kind === 'number')
            .map(({ text }) => text)
        : [],
  }
}

function cellsOf(shown: Shown): readonly Cell[] {
  if (shown.kind === 'one') return [shown.cell]
  return shown.kind === 'many' ? shown.cells : shown.rows.flat()
}
