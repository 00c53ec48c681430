/** Parts steps of a computation that were run together on one line. */
import { type TextRun, toTextRuns } from './text-runs'

const UNIT = String.raw`\s(?:nats?|bits?|dits?|hartleys?|shannons?)(?: per [a-z]{1,20})?`
const UNIT_ONLY = new RegExp(`^(?:${UNIT})?\\s+$`)
const UNIT_AND_LABEL = new RegExp(`^((?:${UNIT})?\\s+)(?:\\*\\*)?\\p{Lu}[^.!?;:$|*]{0,60}:(?:\\*\\*)?\\s+$`, 'u')
const RELATION = /=|<|>|≈|\\(?:approx|leq?|geq?|neq?|sim|propto|equiv)(?![A-Za-z])/

/** The lines as they stood: cut between two equations with nothing but a unit between them, and before a label. */
export function splitFusedLine(text: string): readonly string[] {
  const runs = toTextRuns(text)
  const lines: string[] = []
  let line = ''
  for (const [index, run] of runs.entries()) {
    const cut = findCut({ before: runs[index - 1], gap: run, after: runs[index + 1] })
    const whole = toSource(run)
    if (cut === null) {
      line += whole
      continue
    }
    lines.push(line + whole.slice(0, cut))
    line = whole.slice(cut)
  }
  return [...lines, line].map((part) => part.trim())
}

/** Where in the gap the line is to be cut, if anywhere. */
function findCut(args: {
  readonly before: TextRun | undefined
  readonly gap: TextRun
  readonly after: TextRun | undefined
}): number | null {
  const { before, gap, after } = args
  if (before?.kind !== 'formula' || gap.kind !== 'prose' || after?.kind !== 'formula') return null
  const label = UNIT_AND_LABEL.exec(gap.text)?.[1]
  if (label !== undefined) return label.length
  const isBetweenEquations = isEquation(before.text) && isEquation(after.text)
  return isBetweenEquations && UNIT_ONLY.test(gap.text) ? gap.text.length : null
}

function isEquation(formula: string): boolean {
  const match = RELATION.exec(formula)
  return match !== null && formula.slice(0, match.index).trim() !== ''
}

function toSource(run: TextRun): string {
  return run.kind === 'formula' ? `${run.mark}${run.text}${run.mark}` : run.text
}
