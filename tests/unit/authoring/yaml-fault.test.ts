import { describe, expect, it } from 'vitest'
import { sentence } from '@/lib/authoring/diagnostic'
import { keySnippet, valueSnippet } from '@/lib/authoring/key-snippet'
import { namesFor } from '@/lib/authoring/names-for'
import { parseSource } from '@/lib/authoring/parse-source'
import { schemasAt, shapesFor } from '@/lib/authoring/schema-at'

/** What is marked of a text, with what is said of it. */
function told(source: string): readonly string[] {
  const parsed = parseSource(source)
  if (parsed.kind === 'yaml') return []
  return parsed.diagnostics.map(({ from, to, message }) => `${source.slice(from, to)}: ${message}`)
}

describe('a slip of YAML', () => {
  it('in the quotes is marked where the text went on', () => {
    expect(told('a: "say "x" again"\n')[0]).toMatch(/^x.*within double quotes write \\" for "\.$/)
    expect(told('"a": "b" c\n')[0]).toContain('The text in quotes ended before here')
  })
  it('of quotes that never close is marked where they open', () => {
    expect(told('a: 1\nb: "open\nc: 2\n')).toEqual(['"open: A text in quotes is not closed.'])
    expect(told("list:\n  - 'open\n  - two\n")[0]).toBe("'open: A text in quotes is not closed.")
    expect(told('a: { b: "open }\n')[0]).toContain('not closed')
  })
  it('of what closes and never opened is marked there', () => {
    expect(told('a: }\n')).toEqual(['}: This closes what was never opened.'])
  })
  it('of a bracket that never closes says which', () => {
    expect(told('a: { b: 1\nc: 3\n')[0]).toBe('c: What was opened above is not closed before here: a } is missing.')
  })
  it('of an escape that is none is marked there', () => {
    expect(told('a: "\\frac"\nb: "\\q"\n')).toEqual([
      '\\q": In double quotes \\ begins an escape: write \\\\, or use single quotes.',
    ])
  })
  it('of a key without a value is marked at the key', () => {
    expect(told('a: 1\nbare\n')).toEqual(['bare: A colon and a value are missing behind this key.'])
  })
  it('of a block whose text begins too early is told where it belongs', () => {
    expect(told('a: | text\n  more\n')[0]).toBe('text: The text belongs on the lines below.')
    expect(told('a: - b\n')[0]).toBe('-: A list begins on the line below its key.')
  })
  it('is told once for a place', () => {
    const all = told('- a\nb: 1\n')
    expect(new Set(all).size).toBe(all.length)
    expect(all[0]).toBe('b: This does not belong to what stands before it.')
  })
  it('is none in what only looks odd', () => {
    for (const text of ['', '# words\n', 'a:\n', 'a: "x: y"\n', '? a\n: 1\n', 'a: |\n\n  x\n\n'])
      expect(told(text)).toEqual([])
  })
})

describe('words of the format, as a sentence', () => {
  it('begin with a capital and end with a full stop', () => {
    expect(sentence('expected number')).toBe('Expected number.')
    expect(sentence('Is it?')).toBe('Is it?')
    expect(sentence('')).toBe('.')
  })
})

describe('a key as it is put into the text', () => {
  const parameter = (kind: string) =>
    schemasAt(['parameters', 'x'], {}).flatMap((each) => shapesFor(each, { [kind]: null }))[0]
  const root = schemasAt([], {})[0]?.schema
  const schemaOf = (key: string) => {
    const schema = root?.properties?.[key]
    return typeof schema === 'object' ? schema : {}
  }
  const lines = { isInFlow: false, column: 0 }
  it('has gaps for what must be given', () => {
    expect(valueSnippet(parameter('integer')?.schema ?? {})).toBe('{ integer: { min: ‸, max: ‸ } }')
    expect(valueSnippet(parameter('choose')?.schema ?? {})).toBe('{ choose: ‸, from: ‸ }')
    expect(valueSnippet(parameter('probabilities')?.schema ?? {})).toBe('{ probabilities: { count: ‸, step: ‸ } }')
    expect(valueSnippet({ type: 'string' })).toBeNull()
  })
  it('goes on in lines where its entries stand in lines', () => {
    expect(keySnippet('parameters', schemaOf('parameters'), lines)).toBe('parameters:\n  ‸')
    expect(keySnippet('mistakes', schemaOf('mistakes'), lines)).toBe('mistakes:\n  - ‸')
    expect(keySnippet('prompt', schemaOf('prompt'), { isInFlow: false, column: 2 })).toBe('prompt: |\n    ‸')
    expect(keySnippet('title', schemaOf('title'), lines)).toBe('title: ‸')
  })
  it('stays on its line between braces', () => {
    expect(keySnippet('parameters', schemaOf('parameters'), { isInFlow: true, column: 0 })).toBe('parameters: ‸')
  })
})

describe('names of the question as keys', () => {
  const question = { parameters: { x: null }, let: { y: 'x' }, answers: { a: null, b: null } }
  it('are offered where a map speaks of them', () => {
    expect(namesFor(['answers', 'b', 'follows'], question)).toEqual(['x', 'y'])
    expect(namesFor(['tests', 0, 'parameters'], question)).toEqual(['x'])
    expect(namesFor(['tests', 0, 'response'], question)).toEqual(['a', 'b'])
  })
  it('are offered nowhere else', () => {
    expect(namesFor(['parameters'], question)).toEqual([])
    expect(namesFor(['answers', 'b', 'choice'], question)).toEqual([])
    expect(namesFor(['answers', 'b', 'follows', 'x'], question)).toEqual([])
  })
})
