/** The grades of a course as a file for a spreadsheet. */
import { excusedWord, gradeColumns, gradeHeadings } from './grade-headings'
import { writeTable } from './write-table'

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
  return writeTable([head, ...lines])
}

function written(value: number | null, digits: number): string {
  return value === null ? '' : String(Number(value.toFixed(digits)))
}
