/** What the buttons above a lesson's text put into it: a piece of the format, where it belongs, with its first words to be overwritten. */
import type { PartName } from '@/lib/content/document-parts'
import { lessonOutline, linesOf, type OutlinePart } from './lesson-outline'

export const snippetKinds = ['section', 'callout', 'table', 'formula', 'example', 'problem', 'question'] as const
export type SnippetKind = (typeof snippetKinds)[number]

export type Insertion = {
  readonly at: number
  readonly text: string
  /** What to select of the new text: the words that stand for the author's own. */
  readonly selectFrom: number
  readonly selectTo: number
}

type Piece = { readonly text: string; readonly select: string }

/** Where a piece stands: at the cursor, or at the end of the part that holds its like. */
const homes: Readonly<Partial<Record<SnippetKind, PartName>>> = {
  example: 'workedExamples',
  problem: 'practiceProblems',
  question: 'quiz',
}

/** `at` is where the cursor stands, in characters. A piece with a part of its own goes to the end of it, unless the cursor is in it. */
export function insertSnippet(
  source: string,
  { kind, at }: { readonly kind: SnippetKind; readonly at: number },
): Insertion {
  const outline = lessonOutline(source)
  const home = outline.find(({ name }) => name === homes[kind])
  const place = home === undefined ? endOfBlock(source, at) : endOfItem({ source, part: home, at, kind })
  const { text, select } = pieceOf(kind, { source, home })
  const before = source.slice(0, place).trimEnd()
  const gap = before === '' ? '' : gapAfter(source.slice(before.length, place))
  const rest = source.slice(place)
  const closing = rest.trim() === '' || /^(?:\r?\n){2}/.test(rest) ? '' : '\n\n'
  const selectFrom = place + gap.length + text.indexOf(select)
  return { at: place, text: `${gap}${text}${closing}`, selectFrom, selectTo: selectFrom + select.length }
}

/** How many line ends are missing for an empty line. */
function gapAfter(white: string): string {
  return '\n'.repeat(Math.max(0, 2 - white.split('\n').length + 1))
}

/** The end of the paragraph or the list in which the cursor stands. */
function endOfBlock(source: string, at: number): number {
  const after = source.slice(at).search(/\r?\n[ \t]*(?:\r?\n|$)/)
  return after < 0 ? source.trimEnd().length : at + after
}

/** After the block the cursor is in, else after the last of the part. */
function endOfItem(args: {
  readonly source: string
  readonly part: OutlinePart
  readonly at: number
  readonly kind: SnippetKind
}): number {
  const { source, part, at, kind } = args
  const block = part.blocks.find(({ from, to }) => from <= at && at < to)
  const to = kind === 'problem' || block === undefined ? part.to : block.to
  return part.from + source.slice(part.from, to).trimEnd().length
}

function pieceOf(
  kind: SnippetKind,
  { source, home }: { readonly source: string; readonly home: OutlinePart | undefined },
): Piece {
  switch (kind) {
    case 'section':
      return { text: '### Heading\n\nText.', select: 'Heading' }
    case 'callout':
      return { text: '> 🚩 **Common Pitfall:** What is easily got wrong.', select: 'What is easily got wrong.' }
    case 'table':
      return { text: '| Model | Loss |\n|---|---|\n| A | 0.35 |\n| B | 0.92 |', select: 'Model' }
    case 'formula':
      return { text: '$$\nH(p, q) = -\\sum_x p(x) \\log_2 q(x)\n$$', select: 'H(p, q) = -\\sum_x p(x) \\log_2 q(x)' }
    case 'example': {
      const number = nextNumber(home, /Example\s+(\d{1,3})/)
      return { text: `### Example ${number}: Title\n\nWorked out step by step.`, select: 'Title' }
    }
    case 'question': {
      const number = nextNumber(home, /Q(\d{1,3})/)
      return { text: questionText(number), select: 'What is asked?' }
    }
    case 'problem': {
      const number = nextProblem(source, home)
      return { text: problemText(number), select: 'What is asked?' }
    }
  }
}

function questionText(number: number): string {
  const options = '- A) One option\n- B) Another'
  const feedback = '- If you chose A: Why this is right.\n- If you chose B: What it mistakes.'
  return `### Q${number}: What is asked?\n\n${options}\n\nCorrect: A)\n\n${feedback}`
}

function problemText(number: number): string {
  const answer = '   <details>\n   <summary>Click for answer</summary>\n\n   The answer.\n\n   </details>'
  return `${number}. What is asked?\n\n${answer}`
}

function nextNumber(home: OutlinePart | undefined, pattern: RegExp): number {
  const numbers = (home?.blocks ?? []).map(({ heading }) => Number(pattern.exec(heading)?.[1] ?? 0))
  return Math.max(0, ...numbers) + 1
}

/** Numbered lines at the margin open the problems. */
function nextProblem(source: string, home: OutlinePart | undefined): number {
  if (home === undefined) return 1
  const numbers = linesOf(source.slice(home.from, home.to)).map(({ text }) =>
    Number(/^(\d{1,3})[.)]\s/.exec(text)?.[1] ?? 0),
  )
  return Math.max(0, ...numbers) + 1
}
