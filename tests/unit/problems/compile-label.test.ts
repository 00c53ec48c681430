import { describe, expect, it } from 'vitest'
import { compileLabel } from '@/lib/problems/compile-label'
import { QuestionFormatError } from '@/lib/problems/question'

const context = { path: 'answers.a', symbols: new Map([['x', 0]]) }

describe('the label of a part', () => {
  it('is added to what else there is of it', () => {
    expect(compileLabel('Loss', context)([1], { kind: 'number' })).toEqual({ kind: 'number', label: 'Loss' })
  })
  it('holds the values of the draw', () => {
    const withLabel = compileLabel('Loss of {{ x }}', context)
    expect([3, 4].map((x) => withLabel([x], {}).label)).toEqual(['Loss of 3', 'Loss of 4'])
  })
  it('with values is written when it is read, and written again into JSON', () => {
    const part = compileLabel('Loss of {{ x }}', context)([], { kind: 'number' })
    expect(() => part.label).toThrow('x has no value yet')
    const known = compileLabel('Loss of {{ x }}', context)([2], { kind: 'number' })
    expect(JSON.stringify(known)).toBe('{"kind":"number","label":"Loss of 2"}')
  })
  it('that names what does not exist is refused with its place', () => {
    expect(() => compileLabel('{{ y }}', context)).toThrow(QuestionFormatError)
    expect(() => compileLabel('{{ y }}', context)).toThrow('answers.a.label: There is no y here')
  })
})
