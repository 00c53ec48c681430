import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readRoster, rosterRowLimit } from '@/lib/content/read-roster'

describe('readRoster', () => {
  it('reads a table with e-mail, name and groups', () => {
    const text = 'Name,Email,Group\nAda,ADA@example.edu,A; B\nGrace,grace@example.edu,\n'
    expect(readRoster(text)).toEqual({
      rows: [
        { line: 2, email: 'ada@example.edu', name: 'Ada', groups: ['A', 'B'] },
        { line: 3, email: 'grace@example.edu', name: 'Grace', groups: [] },
      ],
      problems: [],
    })
  })

  it('joins a first and a last name, as a Moodle export gives them', () => {
    const { rows } = readRoster(
      '"First name","Last name","Email address","Groups"\n"Ada","Lovelace","ada@example.edu","A"',
    )
    expect(rows).toEqual([{ line: 2, email: 'ada@example.edu', name: 'Ada Lovelace', groups: ['A'] }])
  })

  it.each([
    ['semicolons', 'email;name\nada@example.edu;Ada'],
    ['tabs', 'email\tname\nada@example.edu\tAda'],
    ['a byte order mark', '\uFEFFemail,name\nada@example.edu,Ada'],
    ['line ends of another system', 'email,name\r\nada@example.edu,Ada\r\n'],
    ['empty lines before and after', '\n\nemail,name\n\nada@example.edu,Ada\n\n'],
  ])('reads %s', (_what, text) => {
    expect(readRoster(text).rows).toMatchObject([{ email: 'ada@example.edu', name: 'Ada' }])
    expect(readRoster(text).problems).toEqual([])
  })

  it('names a row without an e-mail address and reads the others', () => {
    const { rows, problems } = readRoster('email,name\nnot an address,Ada\ngrace@example.edu,Grace')
    expect(rows.map(({ email }) => email)).toEqual(['grace@example.edu'])
    expect(problems).toEqual([{ line: 2, expected: 'an e-mail address, not “not an address”' }])
  })

  it('says that an e-mail is missing', () => {
    expect(readRoster('email,name\n,Ada').problems).toEqual([
      { line: 2, expected: 'an e-mail address, which is missing' },
    ])
  })

  it('names the second row of an e-mail that comes twice, in capitals too', () => {
    const { rows, problems } = readRoster('email,name\nada@example.edu,Ada\nAda@Example.edu,Other')
    expect(rows).toHaveLength(1)
    expect(problems).toEqual([{ line: 3, expected: 'each e-mail once; ada@example.edu is on line 2 already' }])
  })

  it.each(['', '\n\n', 'Ada,Grace\n1,2'])('asks for a heading row where there is none: %j', (text) => {
    const { rows, problems } = readRoster(text)
    expect(rows).toEqual([])
    expect(problems[0]?.expected).toContain('“email”')
  })

  it('refuses names and groups nobody could read', () => {
    const long = 'x'.repeat(201)
    const { problems } = readRoster(`email,name,group\na@example.edu,${long},\nb@example.edu,B,${long}`)
    expect(problems.map(({ line }) => line)).toEqual([2, 3])
  })

  it('stops at the limit and says so', () => {
    const people = Array.from({ length: rosterRowLimit + 5 }, (_, index) => `p${index}@example.edu,P`)
    const { rows, problems } = readRoster(['email,name', ...people].join('\n'))
    expect(rows).toHaveLength(rosterRowLimit)
    expect(problems.at(-1)?.expected).toContain('at most 5000 people')
  })

  it('puts no control code into a name', () => {
    expect(readRoster('email,name\na@example.edu,A\u0000da').rows[0]?.name).toBe('A da')
  })

  it('reads back every table a spreadsheet could write', () => {
    const cell = fc.string({ maxLength: 20, unit: 'grapheme' })
    const people = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 1e6 }), cell), {
      selector: ([n]) => n,
      maxLength: 20,
    })
    fc.assert(
      fc.property(people, (all) => {
        const table = Papa.unparse({
          fields: ['email', 'name'],
          data: all.map(([n, name]) => [`p${n}@example.edu`, name]),
        })
        const { rows, problems } = readRoster(table)
        expect(problems).toEqual([])
        expect(rows.map(({ email }) => email)).toEqual(all.map(([n]) => `p${n}@example.edu`))
      }),
    )
  })
})
