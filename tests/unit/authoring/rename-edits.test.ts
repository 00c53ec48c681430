import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { editSource } from '@/lib/authoring/edit-source'
import { isJsonMap, toJson } from '@/lib/authoring/json'
import { renameEdits } from '@/lib/authoring/rename-edits'
import { renamedInExpression, renamedInTemplate } from '@/lib/authoring/renamed-text'
import type { Path } from '@/lib/authoring/yaml-place'

const source = `id: x
parameters:
  q: { probabilities: { count: n, step: 0.01 } } # the prediction
  n: { integer: { min: 3, max: 5 } }
let:
  h: sum(-q * log2(q)) # of q
  q2: q[1] * 2
require: [ "max(q) > 0.1", 'where(["q", "A"], q[1] > 1, q[2] > 1) == ["q"]' ]
prompt: |
  The q of this text stays. {{ table("q", q) }} and $q = {{ q }}$.
answers:
  h: { label: "Entropy {{ q[1] }}", number: h }
  ppl: { label: L, number: 2 ^ h, follows: { h: h } }
  pick:
    label: P
    choice:
      key: q
      options:
        q: { text: "{{ q2 }}", feedback: F }
        B: { text: B, feedback: F }
  f: { label: F, expression: q * x + x, variables: { x: { min: 0, max: 1 } } }
mistakes:
  - { part: h, when: sum(q), is: q }
  - { part: f, when: x * 2, is: b }
hints:
  - Look at {{ q }}.
solution: |
  {{ h }} from {{ q }}
`

function renamed(path: Path, to: string): string {
  const question = toJson(parse(source))
  if (!isJsonMap(question)) throw new TypeError('expected a map')
  return editSource(source, renameEdits(question, { path, to }))
}

describe('another name', () => {
  test('of a parameter is carried through every expression and the braces of every text, and nowhere else', () => {
    const text = renamed(['parameters', 'q'], 'pred')
    const read = parse(text)
    expect(Object.keys(read.parameters)).toEqual(['pred', 'n'])
    expect(read.let).toEqual({ h: 'sum(-pred * log2(pred))', q2: 'pred[1] * 2' })
    expect(read.require).toEqual(['max(pred) > 0.1', 'where(["q", "A"], pred[1] > 1, pred[2] > 1) == ["q"]'])
    expect(read.prompt).toBe('The q of this text stays. {{ table("q", pred) }} and $q = {{ pred }}$.\n')
    expect(read.answers.h.label).toBe('Entropy {{ pred[1] }}')
    expect(read.answers.pick.choice.key).toBe('q')
    expect(read.answers.pick.choice.options.q.text).toBe('{{ q2 }}')
    expect(read.mistakes[0]).toEqual({ part: 'h', when: 'sum(pred)', is: 'q' })
    expect(read.hints).toEqual(['Look at {{ pred }}.'])
    expect(text).toContain('# the prediction')
    expect(text).toContain('# of q')
  })

  test('of a value takes along what is carried forward into it, and leaves the part of the same name', () => {
    const read = parse(renamed(['let', 'h'], 'bits'))
    expect(read.let.bits).toBe('sum(-q * log2(q))')
    expect(read.answers.h.number).toBe('bits')
    expect(read.answers.ppl).toEqual({ label: 'L', number: '2 ^ bits', follows: { bits: 'h' } })
    expect(read.mistakes[0].part).toBe('h')
    expect(read.solution).toBe('{{ bits }} from {{ q }}\n')
  })

  test('of a part is known to its mal-rules and to what follows it', () => {
    const read = parse(renamed(['answers', 'h'], 'entropy1'))
    expect(Object.keys(read.answers)).toEqual(['entropy1', 'ppl', 'pick', 'f'])
    expect(read.answers.ppl).toEqual({ label: 'L', number: '2 ^ h', follows: { h: 'entropy1' } })
    expect(read.mistakes[0].part).toBe('entropy1')
  })

  test('of an option changes the key of its own choice', () => {
    const { pick } = parse(renamed(['answers', 'pick', 'choice', 'options', 'q'], 'A')).answers
    expect(pick.choice.key).toBe('A')
    expect(Object.keys(pick.choice.options)).toEqual(['A', 'B'])
  })

  test('of a variable is carried through its formula and the mal-rules about it', () => {
    const read = parse(renamed(['answers', 'f', 'variables', 'x'], 'y'))
    expect(read.answers.f).toEqual({ label: 'F', expression: 'q * y + y', variables: { y: { min: 0, max: 1 } } })
    expect(read.mistakes[1].when).toBe('y * 2')
    expect(read.mistakes[0].when).toBe('sum(q)')
  })

  test('that is the same changes nothing', () => {
    expect(renamed(['parameters', 'q'], 'q')).toBe(source)
  })
})

test('a name within a longer name or a text in quotes is another thing', () => {
  expect(renamedInExpression('q + q2 + "q" + log2(q)', { from: 'q', to: 'r' })).toBe('r + q2 + "q" + log2(r)')
  expect(renamedInExpression("'q' + q", { from: 'q', to: 'r' })).toBe("'q' + r")
  expect(renamedInTemplate('q {{ q }} q {{ "q" }}', { from: 'q', to: 'r' })).toBe('q {{ r }} q {{ "q" }}')
})
