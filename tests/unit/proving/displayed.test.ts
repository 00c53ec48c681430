// What the asking texts show, and whether it is rounded there.
import { describe, expect, it } from 'vitest'
import { displayedBy } from '@/lib/proving/displayed'
import { questionWith } from './sample-questions'

const symbols = new Map([
  ['x', 0],
  ['y', 1],
])
const shownBy = (changes: Readonly<Record<string, unknown>>, scope: readonly number[] = [0.123, 45]) =>
  displayedBy(questionWith(changes), symbols).map(({ place, isRounded, isCondition, textsOf }) => ({
    place,
    kind: isCondition ? `${isRounded ? 'rounded ' : ''}condition` : kindOf(isRounded),
    texts: textsOf(scope),
  }))
const kindOf = (isRounded: boolean) => (isRounded ? 'rounded' : 'exact')
const inPrompt = (prompt: string, scope?: readonly number[]) =>
  shownBy({ prompt }, scope).map(({ kind, texts }) => [kind, ...texts])

describe('what a prompt shows', () => {
  it.each([
    ['{{ x }}', [['exact', '0.123']]],
    ['{{ fixed(x, 1) }}', [['rounded', '0.1']]],
    ['{{ significant(x, 2) }}', [['rounded', '0.12']]],
    [
      '{{ x + y }} and {{ y }}',
      [
        ['exact', '45.123'],
        ['exact', '45'],
      ],
    ],
    ['{{ [x, y] }}', [['exact', '0.123', '45']]],
    ['{{ vector(fixed([x, y], 1)) }}', [['rounded', '0.1', '45.0']]],
    [
      '{{ columns("a", [x, y], "b", fixed([y, x], 2)) }}',
      [
        ['exact', '0.123', '45'],
        ['rounded', '45.00', '0.12'],
      ],
    ],
    ['{{ max(x, y) }}', [['exact', '45']]],
    ['{{ "word" }}', [['exact']]],
    ['no number', []],
  ])('of %s', (prompt, shown) => {
    expect(inPrompt(prompt)).toEqual(shown)
  })
  it('is one branch of a condition, and the condition is not read', () => {
    const prompt = '{{ y > 40 ? fixed(x, 1) : x }}'
    expect(inPrompt(prompt)).toEqual([['condition'], ['rounded', '0.1'], ['exact']])
    expect(inPrompt(prompt, [0.123, 40])).toEqual([['condition'], ['rounded'], ['exact', '0.123']])
  })
  it('is the one branch of conditions within each other that all of them choose', () => {
    const prompt = '{{ y > 40 ? (x > 1 ? x : fixed(x, 2)) : fixed(x, 0) }}'
    expect(inPrompt(prompt)).toEqual([['condition'], ['condition'], ['exact'], ['rounded', '0.12'], ['rounded']])
    expect(inPrompt(prompt, [2.5, 3])).toEqual([['condition'], ['condition'], ['exact'], ['rounded'], ['rounded', '3']])
  })
})

describe('what else stands before a student', () => {
  it('are labels, options and items, and not what is said afterwards', () => {
    const options = { A: { text: '{{ x }}', feedback: '{{ y }}' }, B: { text: 'b', feedback: 'B.' } }
    const places = shownBy({
      prompt: '{{ x }}',
      answers: {
        it: { label: 'It {{ x }}', choice: { key: 'A', options } },
        order: { label: 'Order', ordering: { items: { a: '{{ y }}', b: 'b' }, key: ['a', 'b'] } },
      },
      mistakes: [],
      hints: ['{{ y }}'],
      solution: '{{ y }}',
    }).map(({ place }) => place)
    expect(places).toEqual(['prompt', 'label of it', 'option A of it', 'item a of order'])
  })
})
