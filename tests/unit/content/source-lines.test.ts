import { describe, expect, test } from 'vitest'
import { toSourceLines } from '@/lib/content/source-lines'

const texts = (source: string) => toSourceLines(source).map((line) => line.text)

describe('the lines of a document', () => {
  test.each(['a\n\nb\n', 'a\r\n\r\nb\r\n', 'a\r\rb', '\uFEFFa\n \t\nb  '])(
    'are the same however they end: %j',
    (source) => {
      expect(toSourceLines(source).map(({ number, text, afterBlank }) => [number, text, afterBlank])).toEqual([
        [1, 'a', false],
        [3, 'b', true],
      ])
    },
  )

  test('keep the line as it came beside the one to read', () => {
    expect(toSourceLines('  ### Q1: What?  ')[0]).toMatchObject({ text: '### Q1: What?', raw: '  ### Q1: What?  ' })
  })

  test('keep the indentation of what belongs to an item', () => {
    expect(texts('1. a\n\n   b\n\n      code')).toEqual(['1. a', '   b', '      code'])
  })

  test.each([
    ['a\n\0', 'Line 2: expected text, found a NUL character.'],
    ['x'.repeat(20_001), 'Line 1: expected at most 20000 characters, found 20001.'],
    ['\n'.repeat(10_000), 'Expected a lesson of at most 10000 lines, found one of 10001 lines.'],
    ['x'.repeat(2_000_001), 'Expected a lesson of at most 2000000 characters'],
  ])('are refused beyond what a lesson is', (source, message) => {
    expect(() => toSourceLines(source)).toThrow(message)
  })
})
