/** The grades of a course as a file for a spreadsheet: CSV, UTF-8 with its mark, no cell a formula. */
import Papa from 'papaparse'
import { excusedWord, gradeColumns, gradeHeadings } from './grade-headings'

export type GradeSheet = {
  /** Titles of the assessments. */
  readonly titles: readonly string[]
  readonly rows: readonly {
    readonly name: string
    readonly email: string
    /** In the order of the titles; null where there is no grade yet. */
    readonly grades: readonly (number | null | 'excused')[]
    /** In percent; null where nothing counts yet. */
    readonly total: number | null
  }[]
}

/** Points to four decimals, percent to two. */
export function writeGrades({ titles, rows }: GradeSheet): string {
  const head = [gradeColumns.name, gradeColumns.email, ...gradeHeadings(titles), gradeColumns.total]
  const lines = rows.map(({ name, email, grades, total }) => [
    name,
    email,
    ...grades.map((grade) => (grade === 'excused' ? excusedWord : written(grade, 4))),
    written(total, 2),
  ])
  return `\uFEFF${Papa.unparse([head, ...lines], { escapeFormulae: true, newline: '\r\n' })}\r\n`
}

function written(value: number | null, digits: number): string {
  return value === null ? '' : String(Number(value.toFixed(digits)))
}
