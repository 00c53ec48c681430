import { describe, expect, it } from 'vitest'
import { compileTree } from '@/lib/problems/compile-expression'
import { expressionText } from '@/lib/problems/expression-text'
import { parseExpression } from '@/lib/problems/parse-expression'
import type { Value } from '@/lib/problems/value'
import { withNumbers } from '@/lib/problems/with-numbers'

const values: Readonly<Record<string, Value>> = { k: 3, q: [0.25, 0.75], name: 'cat', isOn: true }
const symbols = new Map(Object.keys(values).map((name, slot) => [name, slot]))
const shown = (source: string) =>
  expressionText(
    withNumbers(parseExpression(source), {
      variables: new Set(['z']),
      evaluate: (tree) => compileTree(tree, symbols)(Object.values(values)),
    }),
  )

describe('a formula in the numbers of a draw', () => {
  it.each([
    ['k * z', '3 * z'],
    ['z / (k + 1)', 'z / (3 + 1)'],
    ['ln(k) * z', 'ln(3) * z'],
    ['q[2] * z', '0.75 * z'],
    ['sum(q) - z', '1 - z'],
    ['entropy(q) * z', '0.8112781244591328 * z'],
    ['q[1] ^ z', '0.25^z'],
    ['e^z + pi', 'e^z + pi'],
    ['-k * z', '-3 * z'],
    ['isOn ? z : k', 'z'],
    ['name == "dog" ? z : q[1] * z', '0.25 * z'],
    ['k > 2 ? z : q[5]', 'z'],
    ['z > 0 ? k : q[1]', 'z > 0 ? 3 : 0.25'],
    ['sum([z, k])', 'sum([z, 3])'],
    ['sum(q * z)', 'sum([0.25, 0.75] * z)'],
    ['max(1:k) * z', '3 * z'],
    ['not isOn or z > 1', 'false or z > 1'],
    ['z > 0 and k > 1', 'z > 0 and true'],
    ['not (z > k) ? z : k', 'not (z > 3) ? z : 3'],
    ['-(k + 1) * z', '-(3 + 1) * z'],
    ['sum(z * (k * q))', 'sum(z * [0.75, 2.25])'],
    ['sum(z * log(q / q, k))', 'sum(z * [0, 0])'],
    ['log(k, 2) * z', 'log(3, 2) * z'],
    ['max(k, 5) * z', '5 * z'],
    ['sum(1:z + k)', 'sum(1:z + 3)'],
    ['q[z]', '[0.25, 0.75][z]'],
    ['(z > 0 ? name : "dog") == "cat" ? z : k', '(z > 0 ? "cat" : "dog") == "cat" ? z : 3'],
  ])('%s is %s', (source, text) => {
    expect(shown(source)).toBe(text)
  })
  it('leaves alone what has no value, in a branch that is not taken', () => {
    expect(shown('z > 0 ? z : q[5]')).toBe('z > 0 ? z : q[5]')
    expect(shown('z > 0 ? z : length(where(["a"], not isOn))')).toBe('z > 0 ? z : 0')
  })
  it('has no room for an empty list, which nobody could type', () => {
    expect(shown('z > 0 ? z : where(["a"], not isOn)')).toBe('z > 0 ? z : where(["a"], not isOn)')
  })
  it('passes on what is no refusal of an expression', () => {
    const broken = () => {
      throw new TypeError('broken')
    }
    const tree = parseExpression('k * z')
    expect(() => withNumbers(tree, { variables: new Set(['z']), evaluate: broken })).toThrow(TypeError)
  })
})
