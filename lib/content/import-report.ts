/** Collects what the importer mended and what it had to leave, in the order of the document. */
import type { Repair, Unresolved } from './lesson'

export type ImportReport = {
  readonly mend: (repair: Repair) => void
  readonly leave: (unresolved: Unresolved) => void
  readonly repairs: () => readonly Repair[]
  readonly unresolved: () => readonly Unresolved[]
}

export function makeImportReport(): ImportReport {
  const repairs: Repair[] = []
  const unresolved: Unresolved[] = []
  return {
    mend: (repair) => void repairs.push(repair),
    leave: (entry) => void unresolved.push(entry),
    repairs: () => repairs.toSorted(byLine),
    unresolved: () => unresolved.toSorted(byLine),
  }
}

function byLine(a: { readonly line: number }, b: { readonly line: number }): number {
  return a.line - b.line
}
