import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeHeadings } from '@/lib/content/grade-headings'
import { readGrades } from '@/lib/content/read-grades'
import { writeGrades } from '@/lib/content/write-grades'

const titles = ['Midterm', 'Homework 1']

describe('a sheet of grades', () => {
  it('is UTF-8 with its mark, a heading and a row a student', () => {
    const rows = [{ name: 'Zoë', email: 'zoe@example.edu', grades: [7.5, null], total: 75 }]
    expect(writeGrades({ titles, rows })).toBe(
      '\uFEFFName,E-mail,Midterm,Homework 1,Total %\r\nZoë,zoe@example.edu,7.5,,75\r\n',
    )
  })

  it('has no cell that a spreadsheet would calculate', () => {
    const name = '=HYPERLINK("http://example.com")'
    const text = writeGrades({ titles: ['+1'], rows: [{ name, email: '@a', grades: ['excused'], total: null }] })
    const [head, row] = text.slice(1).split('\r\n')
    expect(head).toBe(`Name,E-mail,"'+1",Total %`)
    expect(row).toBe(`"'=HYPERLINK(""http://example.com"")","'@a",excused,`)
  })

  it('tells apart assessments of one title, and one that is called like a column', () => {
    expect(gradeHeadings(['Exam', 'exam', 'Name', 'Exam'])).toEqual(['Exam', 'exam (2)', 'Name (2)', 'Exam (3)'])
  })

  it('reads back what it wrote, whatever the names', () => {
    const row = fc.record({
      name: fc.string(),
      grades: fc.tuple(
        fc.oneof(
          fc.constant(null),
          fc.constant('excused' as const),
          fc.integer({ min: 0, max: 400 }).map((n) => n / 4),
        ),
        fc.constant(null),
      ),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (some) => {
        const rows = some.map((each, index) => ({ ...each, email: `a${index}@example.edu`, total: 12.345 }))
        const read = readGrades(writeGrades({ titles, rows }), titles)
        expect(read.problems).toEqual([])
        expect(read.rows.map(({ email, points }) => ({ email, points }))).toEqual(
          rows.map(({ email, grades: [first] }) => ({
            email,
            points: typeof first === 'number' ? [{ column: 0, points: first }] : [],
          })),
        )
      }),
    )
  })
})

describe('reading grades', () => {
  it('takes columns by their headings in any order, semicolons and decimal commas', () => {
    const { rows, problems } = readGrades('Homework 1;E-Mail;midterm\n8,5;ADA@example.edu;', titles)
    expect(problems).toEqual([])
    expect(rows).toEqual([{ line: 2, email: 'ada@example.edu', points: [{ column: 1, points: 8.5 }] }])
  })

  it('names what it could not read by its line, and reads the rest', () => {
    const text = 'E-mail,Midterm,Essay\na@example.edu,ten,3\n,5,\nb@example.edu,-1,\na@example.edu,4,\nc@example.edu,9,'
    const { rows, problems } = readGrades(text, titles)
    expect(problems).toEqual([
      { line: 1, expected: 'the title of an assessment of this course, not “Essay”; the column is not read' },
      { line: 2, expected: 'points from 0 to 100000 for “Midterm”, not “ten”' },
      { line: 3, expected: 'an e-mail address, which is missing' },
      { line: 4, expected: 'points from 0 to 100000 for “Midterm”, not “-1”' },
      { line: 5, expected: 'each e-mail once; a@example.edu is on line 2' },
    ])
    expect(rows.at(-1)).toEqual({ line: 6, email: 'c@example.edu', points: [{ column: 0, points: 9 }] })
  })

  it.each(['', '\n\n', 'Midterm\n3'])('asks for a heading with e-mails: %j', (text) => {
    expect(readGrades(text, titles).problems[0]?.expected).toContain('“E-mail”')
  })
})
