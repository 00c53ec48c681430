/** Of boxes that could not be read together, those that are still empty; where none is, any of them may be the one. */
export function isToMend(entry: string | undefined, entries: readonly string[]): boolean {
  return isBlank(entry) || !entries.some(isBlank)
}

export function filledCount(entries: readonly string[]): number {
  return entries.filter((entry) => !isBlank(entry)).length
}

function isBlank(entry: string | undefined): boolean {
  return entry === undefined || entry.trim() === ''
}
