/** What was submitted, as one text that anybody can hash again: the receipt of an attempt is its SHA-256. */

export type ReceiptLine = {
  readonly slotId: string
  readonly variantNumber: number
  readonly questionId: string
  readonly version: number
  readonly seed: number
  /** Null where nothing was answered. */
  readonly response: Readonly<Record<string, string>> | null
}
export type ReceiptOf = {
  readonly attemptId: string
  readonly studentId: string
  /** Milliseconds since the epoch. */
  readonly closedAt: number
  readonly problems: readonly ReceiptLine[]
}

/**
 * One line for the attempt, then one for each problem by slot and variant, each line JSON with its names in a fixed order
 * and the parts of a response by name: the same answers give the same text whatever order they were read in.
 */
export function attemptReceiptText({ attemptId, studentId, closedAt, problems }: ReceiptOf): string {
  const head = JSON.stringify({ attempt: attemptId, student: studentId, closedAt: new Date(closedAt).toISOString() })
  const lines = problems.toSorted(byPlace).map(lineOf)
  return `${[head, ...lines].join('\n')}\n`
}

function lineOf({ slotId, variantNumber, questionId, version, seed, response }: ReceiptLine): string {
  const parts = response === null ? null : Object.entries(response).toSorted(([a], [b]) => compare(a, b))
  return JSON.stringify({ slot: slotId, variant: variantNumber, question: questionId, version, seed, answer: parts })
}

function byPlace(a: ReceiptLine, b: ReceiptLine): number {
  return compare(a.slotId, b.slotId) || a.variantNumber - b.variantNumber
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
