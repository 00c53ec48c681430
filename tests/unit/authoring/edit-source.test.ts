import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { editSource } from '@/lib/authoring/edit-source'

const source = `# A question about sums.
id: a-sum
title: 'A sum' # in single quotes
objectives: [adding]

parameters:
  # between one and six
  x: { integer: { min: 1, max: 6 } }
  y:
    integer:
      min: 1
      max: 6 # like a die

prompt: |
  What is {{ x }}?

  Say so.
answers:
  sum: { label: Sum, number: x + y }
mistakes:
  - { part: sum, when: x, is: one-forgotten }
  # the other one
  - part: sum
    when: y
    is: other-forgotten
solution: It is {{ x + y }}.
`

/** Only these lines may differ. */
function changed(after: string): readonly string[] {
  const before = new Set(source.split('\n'))
  return after.split('\n').filter((line) => !before.has(line))
}

describe('a change of a text', () => {
  it('of a value keeps the comment behind it', () => {
    const after = editSource(source, [{ path: ['parameters', 'y', 'integer', 'max'], value: 12 }])
    expect(after).toBe(source.replace('max: 6 # like a die', 'max: 12 # like a die'))
  })
  it('within braces touches nothing else on the line', () => {
    const after = editSource(source, [{ path: ['parameters', 'x', 'integer', 'max'], value: 8 }])
    expect(after).toBe(source.replace('x: { integer: { min: 1, max: 6 } }', 'x: { integer: { min: 1, max: 8 } }'))
  })
  it('of a text writes a block', () => {
    const after = editSource(source, [{ path: ['prompt'], value: 'What?\n\nNow.' }])
    expect(after).toBe(source.replace('  What is {{ x }}?\n\n  Say so.\n', '  What?\n\n  Now.\n'))
    const solved = editSource(source, [{ path: ['solution'], value: 'It is\nsix.' }])
    expect(solved).toBe(source.replace('solution: It is {{ x + y }}.\n', 'solution: |\n  It is\n  six.\n'))
  })
  it('to what it says already is none', () => {
    expect(editSource(source, [{ path: ['prompt'], value: 'What is {{ x }}?\n\nSay so.' }])).toBe(source)
    expect(editSource(source, [{ path: ['title'], value: 'A sum' }])).toBe(source)
  })
  it('adds a key where the format has it', () => {
    const after = editSource(source, [{ path: ['let', 'total'], value: 'x + y' }])
    expect(after).toBe(
      source.replace('  Say so.\n', '  Say so.\n').replace('\nprompt: |', 'let:\n  total: x + y\n\nprompt: |'),
    )
  })
  it('adds to what is there', () => {
    const after = editSource(source, [
      { path: ['parameters', 'z'], value: { choice: [2, 3] } },
      { path: ['answers', 'sum', 'unit'], value: 'none' },
      { path: ['objectives', 1], value: 'counting' },
    ])
    expect(changed(after)).toEqual([
      'objectives: [adding, counting]',
      '  z: { choice: [2, 3] }',
      '  sum: { label: Sum, number: x + y, unit: none }',
    ])
  })
  it('takes away a line and leaves the comments', () => {
    const after = editSource(source, [{ path: ['parameters', 'x'], value: undefined }])
    expect(after).toBe(source.replace('  x: { integer: { min: 1, max: 6 } }\n', ''))
    const fewer = editSource(source, [{ path: ['mistakes', 1], value: undefined }])
    expect(fewer).toBe(source.replace('  - part: sum\n    when: y\n    is: other-forgotten\n', ''))
  })
  it('takes away the first key behind a dash', () => {
    const after = editSource(source, [{ path: ['mistakes', 1, 'part'], value: undefined }])
    expect(after).toBe(source.replace('  - part: sum\n    when: y', '  - when: y'))
  })
  it('leaves an empty map where the last is taken away', () => {
    const after = editSource(source, [{ path: ['answers', 'sum'], value: undefined }])
    expect(parse(after)).toMatchObject({ answers: {} })
  })
  it('renames a key', () => {
    const after = editSource(source, [{ path: ['parameters', 'y'], renameKey: 'other' }])
    expect(after).toBe(source.replace('  y:\n', '  other:\n'))
    expect(editSource(source, [{ path: ['parameters', 'y'], renameKey: 'x' }])).toBe(source)
  })
  it('of a list changes only the entries that differ', () => {
    const value = [
      { part: 'sum', when: 'x', is: 'one-forgotten' },
      { part: 'sum', when: 'y + 1', is: 'other-forgotten' },
      { part: 'sum', when: 'x * y', is: 'multiplied' },
    ]
    const after = editSource(source, [{ path: ['mistakes'], value }])
    expect(changed(after)).toEqual(['    when: y + 1', '  - { part: sum, when: x * y, is: multiplied }'])
    expect(parse(after)).toMatchObject({ mistakes: value })
  })
  it('lays an entry out in lines where a long text joins it', () => {
    const feedback = 'You forgot one of them.\n\nLook again.'
    const after = editSource(source, [{ path: ['mistakes', 0, 'feedback'], value: feedback }])
    expect(after).toContain(`  - part: sum
    when: x
    is: one-forgotten
    feedback: |
      You forgot one of them.

      Look again.
  # the other one
`)
  })
  it('begins an empty text', () => {
    expect(editSource('', [{ path: ['id'], value: 'a' }])).toBe('id: a\n')
    expect(editSource('# only words\n', [{ path: ['let', 'a'], value: 1 }])).toBe('# only words\nlet:\n  a: 1\n')
  })
  it('does nothing to a text that is no YAML', () => {
    expect(editSource('a: [1', [{ path: ['a'], value: 1 }])).toBe('a: [1')
  })
})
