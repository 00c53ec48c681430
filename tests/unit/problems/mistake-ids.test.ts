import { describe, expect, it } from 'vitest'
import { mistakeIds } from '@/lib/problems/mistake-ids'
import { smallQuestion } from './fixture-questions'

const option = (mistake?: string) => ({ text: 't', feedback: 'f', ...(mistake === undefined ? {} : { mistake }) })
const choice = (options: Readonly<Record<string, object>>) => ({ label: 'l', choice: { key: '"K"', options } })

describe('the id of an option that shows a mistake', () => {
  it("is the mistake's where no other claims it, and none for another option", () => {
    const { ofOption } = mistakeIds(smallQuestion({ answers: { c: choice({ K: option(), N: option('sign') }) } }))
    expect([ofOption('c', 'N'), ofOption('c', 'K'), ofOption('d', 'N')]).toEqual(['sign', undefined, undefined])
  })
  it('has the part where it is shared, and a number from 2 where that is shared too', () => {
    const answers = {
      x: { label: 'x', number: 1 },
      c: choice({ A: option('sign'), B: option('sign'), K: option() }),
    }
    const { ofRules, ofOption } = mistakeIds(smallQuestion({ answers, mistakes: [{ part: 'x', when: 2, is: 'sign' }] }))
    expect([...ofRules, ofOption('c', 'A'), ofOption('c', 'B')]).toEqual(['sign-x', 'sign-c', 'sign-c-2'])
  })
  it('does not depend on the order of the options or of the parts', () => {
    const [a, b] = [choice({ A: option('sign'), B: option('sign') }), choice({ A: option('sign'), K: option('unit') })]
    const turned = [choice({ B: option('sign'), A: option('sign') }), choice({ K: option('unit'), A: option('sign') })]
    const forth = mistakeIds(smallQuestion({ answers: { c: a, d: b } }))
    const back = mistakeIds(smallQuestion({ answers: { d: turned[1], c: turned[0] } }))
    for (const [part, id] of [
      ['c', 'A'],
      ['c', 'B'],
      ['d', 'A'],
      ['d', 'K'],
    ] as const) {
      expect(back.ofOption(part, id)).toBe(forth.ofOption(part, id))
    }
    expect(forth.ofOption('c', 'B')).toBe('sign-c-2')
  })
})

describe('an id that was given', () => {
  it('stands, and what would have had it gives way', () => {
    const { ofRules } = mistakeIds(
      smallQuestion({
        mistakes: [
          { part: 'x', when: 2, is: 'sign' },
          { part: 'x', when: 3, is: 'unit', id: 'sign' },
        ],
      }),
    )
    expect(ofRules).toEqual(['sign-2', 'sign'])
  })
  it('stands once', () => {
    const twice = ['a', 'b'].map((is) => ({ part: 'x', when: 2, is, id: 'same' }))
    expect(() => mistakeIds(smallQuestion({ mistakes: twice }))).toThrow('mistakes: two of them have the id same')
  })
})

describe('the ids of shared mistakes', () => {
  const rule = (part: string, is: string) => ({ part, when: 1, is })
  const idsOf = (mistakes: readonly ReturnType<typeof rule>[], shared: readonly { part: string; is: string }[]) =>
    mistakeIds({ ...smallQuestion({}), mistakes: [...mistakes] }, shared)
  it('are those of the catalogue, with the part where one is shared twice or taken', () => {
    expect(idsOf([], [{ part: 'x', is: 'sign' }]).ofShared).toEqual(['sign'])
    expect(
      idsOf(
        [],
        [
          { part: 'x', is: 'sign' },
          { part: 'y', is: 'sign' },
        ],
      ).ofShared,
    ).toEqual(['sign-x', 'sign-y'])
    expect(idsOf([rule('x', 'sign')], [{ part: 'y', is: 'sign' }]).ofShared).toEqual(['sign-y'])
    expect(
      idsOf(
        [],
        [
          { part: 'x', is: 'sign' },
          { part: 'x', is: 'sign' },
        ],
      ).ofShared,
    ).toEqual(['sign-x', 'sign-x-2'])
  })
  it('never change those of the question', () => {
    const own = [rule('x', 'sign'), rule('x', 'unit')]
    expect(
      idsOf(own, [
        { part: 'y', is: 'sign' },
        { part: 'x', is: 'other' },
      ]).ofRules,
    ).toEqual(idsOf(own, []).ofRules)
  })
})

describe('the ids of options', () => {
  it('are given to options of every kind of choosing', () => {
    const options = { A: { text: 'a', feedback: 'f' }, B: { text: 'b', feedback: 'f', mistake: 'slip' } }
    const answers = {
      c: { label: 'c', choices: { key: ['A'], options } },
      p: { label: 'p', probabilisticChoice: { key: 'A', options } },
    }
    const { ofOption } = mistakeIds(smallQuestion({ answers }))
    expect([ofOption('c', 'B'), ofOption('p', 'B'), ofOption('c', 'A')]).toEqual(['slip-c', 'slip-p', undefined])
  })
})
