/** What a reader of a part needs, with a report of its own that a test can look into. */
import { makeImportReport } from '@/lib/content/import-report'
import type { ReadContext } from '@/lib/content/read-markdown'

/** Headings have their markers. */
export function makeClean(): ReadContext {
  return { report: makeImportReport(), isFlattened: false }
}

/** Headings lost their markers. */
export function makeFlattened(): ReadContext {
  return { report: makeImportReport(), isFlattened: true }
}
