/** A formula between double dollars that takes several lines. */

/** Whether a line opens one that it does not close: `$$` alone, or `$$` before the first line of the formula. */
export function opensDisplay(line: string): boolean {
  const text = line.trim()
  return text.startsWith('$$') && !text.slice(2).includes('$$')
}

export function closesDisplay(line: string): boolean {
  return line.trimEnd().endsWith('$$')
}
