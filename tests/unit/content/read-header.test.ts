import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ContentError } from '@/lib/content/content-error'
import { makeImportReport } from '@/lib/content/import-report'
import { readHeader, toLessonIds } from '@/lib/content/read-header'
import { toSourceLines } from '@/lib/content/source-lines'

function read(...lines: readonly string[]) {
  const report = makeImportReport()
  const { rest, ...header } = readHeader(toSourceLines(lines.join('\n')), report)
  return {
    header,
    rest: rest.map((line) => line.text),
    repairs: report.repairs(),
    unresolved: report.unresolved(),
  }
}

const header = { number: '13.5', title: 'Cross-Entropy', phase: 'Information Theory', prerequisites: ['13-01-entropy'] }
const fields = ['Phase: Information Theory', 'Prerequisites: 13-01-entropy']

describe('the header of a lesson', () => {
  test('holds its number, title, phase and prerequisites', () => {
    expect(read('# 13.5 — Cross-Entropy', '', ...fields)).toEqual({ header, rest: [], repairs: [], unresolved: [] })
  })

  test.each([
    '# 13.5 — Cross-Entropy',
    '# 13.5 – Cross-Entropy',
    '# 13.5 - Cross-Entropy',
    '# 13.5: Cross-Entropy',
    '### 13.5 — Cross-Entropy',
    '# **13.5 — Cross-Entropy**',
  ])('opens with a title such as %s', (title) => {
    expect(read(title, ...fields)).toMatchObject({ header, repairs: [] })
  })

  test('may have numbers of two to four parts', () => {
    expect(read('# 1.2.3.4 — Deep', ...fields).header.number).toBe('1.2.3.4')
    expect(() => read('# 13 — Shallow', ...fields)).toThrow(ContentError)
  })

  test.each([
    [['**Phase:** Information Theory', '**Prerequisites:** 13-01-entropy']],
    [['Prerequisites: 13-01-entropy', 'Phase: Information Theory']],
    [['Phase: Information Theory', 'Prerequisites: 13-01-entropy.md']],
    [['Phase: Information Theory', 'Prerequisites: `13-01-entropy`, 13-01-entropy.source.md']],
  ])('reads its fields however they are written: %j', (own) => {
    expect(read('# 13.5 — Cross-Entropy', ...own)).toEqual({ header, rest: [], repairs: [], unresolved: [] })
  })

  test('hands on what is no field', () => {
    expect(read('# 13.5 — Cross-Entropy', 'Welcome.', ...fields, 'Phase: Second').rest).toEqual([
      'Welcome.',
      'Phase: Second',
    ])
  })
})

describe('a damaged header', () => {
  test('gets back the marker of its title', () => {
    expect(read('13.5 — Cross-Entropy', ...fields)).toMatchObject({
      header,
      repairs: [{ line: 1, before: '13.5 — Cross-Entropy', after: '# 13.5 — Cross-Entropy' }],
    })
  })

  test('is parted where phase and prerequisites were run together', () => {
    const together = fields.join(' ')
    expect(read('# 13.5 — Cross-Entropy', together)).toMatchObject({
      header,
      rest: [],
      repairs: [{ line: 2, before: together, after: fields.join('\n\n') }],
      unresolved: [],
    })
  })

  test.each([
    [[], 'nothing'],
    [['Phase: Information Theory'], '"Phase: Information Theory"'],
    [['# Cross-Entropy'], '"# Cross-Entropy"'],
    [['# 13.5'], '"# 13.5"'],
    [['x'.repeat(70)], `"${'x'.repeat(60)}"`],
  ])('without its title is refused: %j', (lines, found) => {
    expect(() => read(...lines)).toThrow(
      `Expected the lesson to begin with a title line such as "# 13.5 — Cross-Entropy and Applications", found ${found}.`,
    )
  })

  test('without its fields is read, and they are asked for', () => {
    const { header: found, unresolved } = read('# 13.5 — Cross-Entropy')
    expect(found).toEqual({ ...header, phase: '', prerequisites: [] })
    expect(unresolved.map((entry) => entry.why)).toEqual([
      'expected a line such as "Phase: Information Theory" under the title',
      'expected a line such as "Prerequisites: 13-01-entropy" under the title',
    ])
  })

  test.each(['', 'None', 'none.', '13-01-entropy and 13-02-joint'])(
    'may need nothing more than lessons: %j',
    (needs) => {
      expect(read('# 13.5 — Cross-Entropy', 'Phase: P', `Prerequisites: ${needs}`).unresolved).toEqual([])
    },
  )

  test('hands back what the prerequisites name besides lessons', () => {
    const { header: found, unresolved } = read('# 13.5 — X', 'Phase: P', 'Prerequisites: 13-01-entropy, calculus')
    expect(found.prerequisites).toEqual(['13-01-entropy'])
    expect(unresolved).toEqual([
      {
        line: 3,
        text: '13-01-entropy, calculus',
        why: 'expected ids of lessons such as 13-01-entropy, parted by commas',
      },
    ])
  })
})

describe('the ids of lessons in a text', () => {
  test.each([
    ['', []],
    ['calculus', []],
    ['13-01-entropy', ['13-01-entropy']],
    ['b-2, a-1, b-2.md', ['b-2', 'a-1']],
    ['see `a-1.source.md`.', ['a-1']],
  ])('of %j', (text, ids) => {
    expect(toLessonIds(text)).toEqual(ids)
  })

  test('come out once each, in the order they went in', () => {
    const ids = fc.uniqueArray(fc.constantFrom('01-a', '01-02-b', 'c-d', '13-01-entropy', 'e-5'))
    fc.assert(
      fc.property(ids, fc.constantFrom('', '.md', '.source.md'), (own, ending) => {
        expect(toLessonIds([...own, ...own].map((id) => `${id}${ending}`).join(', '))).toEqual(own)
      }),
    )
  })
})
