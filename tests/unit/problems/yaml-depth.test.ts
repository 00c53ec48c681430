import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument, stringify } from 'yaml'
import { findYamlDepth } from '@/lib/problems/yaml-depth'

describe('a YAML text nested too deeply', () => {
  it.each([
    ['brackets', '['.repeat(50_000), 100],
    ['closed brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 100],
    ['braces behind a key', `a: b\nc: ${'{'.repeat(300)}`, 108],
    ['dashes on a line', '- '.repeat(50_000), 100],
    ['maps in maps', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 46_355],
  ])('is found before anybody reads it: %s', (_what, text, offset) => {
    expect(findYamlDepth(text)).toBe(offset)
  })

  it('is not seen in brackets that mean nothing', () => {
    const signs = '[{'.repeat(500)
    expect(findYamlDepth(`a: |\n  ${signs}\nb: "${signs}"\nc: x${signs}\n# ${signs}\n`)).toBeNull()
    expect(findYamlDepth(Array.from({ length: 500 }, () => '- x in [0, 1)').join('\n'))).toBeNull()
  })

  it('is none of the questions there are', () => {
    for (const name of readdirSync('seeds/questions'))
      expect(findYamlDepth(readFileSync(`seeds/questions/${name}`, 'utf8'))).toBeNull()
  })

  it('leaves what may be read to its reader, which comes to an end', () => {
    const nested = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 8 }, fc.string(), fc.array(tie('value')), fc.dictionary(fc.string(), tie('value'))),
    })).value
    fc.assert(
      fc.property(nested, (value) => {
        expect(findYamlDepth(stringify(value))).toBeNull()
      }),
      { numRuns: 100 },
    )
    const deepest = `${Array.from({ length: 299 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')} ${'['.repeat(100)}${']'.repeat(100)}`
    expect(findYamlDepth(deepest)).toBeNull()
    expect(parseDocument(deepest).errors).toEqual([])
  })
})
