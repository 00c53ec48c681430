/** The headings of a file of grades. */

export const gradeColumns = { name: 'Name', email: 'E-mail', total: 'Total %' } as const

/** What stands where a grade is excused; read back it changes nothing. */
export const excusedWord = 'excused'

/** A heading for each title, in order: one that comes twice, or is a column's own name, is numbered. */
export function gradeHeadings(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>(Object.values(gradeColumns).map(plainHeading))
  return titles.map((title) => {
    let heading = title
    for (let number = 2; taken.has(plainHeading(heading)); number += 1) heading = `${title} (${number})`
    taken.add(plainHeading(heading))
    return heading
  })
}

/** As headings are compared: case, spaces at the ends and the sign that keeps a spreadsheet from calculating do not count. */
export function plainHeading(heading: string): string {
  return heading.trim().replace(/^'/, '').trim().toLowerCase()
}
