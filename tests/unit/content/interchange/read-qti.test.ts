import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ExchangeError } from '@/lib/content/interchange/exchange-error'
import type { Exchanged } from '@/lib/content/interchange/exchanged-question'
import { importQuestions } from '@/lib/content/interchange/import-questions'
import { parseXml } from '@/lib/content/interchange/parse-xml'
import { readQti } from '@/lib/content/interchange/read-qti'
import { writeQtiItem } from '@/lib/content/interchange/write-qti'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/interchange/${name}.xml`, import.meta.url), 'utf8')
const several = readQti(fixture('several-3'))
const titled = (title: string) => several.questions.find(({ question }) => question.title === title)?.question
const lostOf = (title: string) => several.lost.filter(({ question }) => question === title).map(({ what }) => what)

describe('readQti', () => {
  it('reads a choice of QTI 2.1: its text, the prompt, formulas by their TeX, feedback in the choices', () => {
    expect(readQti(fixture('choice-2p1'))).toEqual({
      questions: [
        {
          line: 2,
          column: 1,
          question: {
            id: 'choice-1',
            title: 'A choice of QTI 2.1',
            prompt: 'Look at *the formula* $H(p) < 2$.\n\nWhat is **H**?',
            asks: {
              kind: 'choice',
              isShuffled: true,
              options: [
                { text: 'a code', share: 0, feedback: 'A code has a length.' },
                { text: 'an entropy', share: 1, feedback: '' },
                { text: 'a letter & no more', share: 0, feedback: '' },
              ],
            },
            solution: '',
            hints: [],
            category: '',
            tags: {},
          },
        },
      ],
      lost: [],
      errors: [],
    })
  })

  it('reads the shares of a mapping, and all or nothing without one', () => {
    expect(titled('Several, mapped')).toMatchObject({
      asks: { kind: 'choices', isShuffled: false, options: [{ share: 0.5 }, { share: 0.5 }, { share: -0.5 }] },
      tags: {},
    })
    const strict = fixture('several-3').replace('map_response', 'match_correct')
    expect(readQti(strict).questions[0]?.question).toMatchObject({ asks: { kind: 'choices' }, tags: { credit: 'all' } })
  })

  it('reads what numbers are accepted from the response processing: shares of 100, ends of a range', () => {
    expect(titled('A number')).toMatchObject({
      prompt: 'The entropy is \\_\\_\\_\\_\\_ bits.',
      asks: {
        kind: 'number',
        numbers: [
          { value: 1.5, reach: { kind: 'around', tolerance: 0.015 }, share: 1 },
          { value: 2.5, reach: { kind: 'range', low: 2, high: 3 }, share: 0.5 },
        ],
      },
    })
  })

  it('reads an order, and pairs with a match that belongs to none', () => {
    expect(titled('An order')?.asks).toEqual({ kind: 'ordering', items: ['one', 'two', 'three'], credit: 'all' })
    expect(titled('Pairs')?.asks).toEqual({
      kind: 'matching',
      isShuffled: true,
      pairs: [
        { text: 'bit', match: 'base 2' },
        { text: 'nat', match: 'base e' },
      ],
      others: ['base 10'],
    })
  })

  it('makes a question of each blank in a line', () => {
    const first = titled('Two in a line (part 1)')
    expect(first?.prompt).toBe('From \\_\\_\\_\\_\\_, 2 + 2 = \\_\\_\\_\\_\\_.')
    expect(first?.asks).toMatchObject({ kind: 'choice', options: [{ text: 'Gloucester' }, { text: 'York', share: 1 }] })
    expect(titled('Two in a line (part 2)')?.asks).toMatchObject({ numbers: [{ value: 4 }] })
    expect(lostOf('Two in a line')).toEqual(['that its parts are asked together: each is a question of its own'])
  })

  it('names what is no question of ours', () => {
    expect(lostOf('Words')[0]).toContain('“York”')
    expect(lostOf('Essay')[0]).toContain('extended-text-interaction')
    expect(lostOf('Template')).toEqual(['the question: no number that depends on what is drawn is right'])
  })

  it('says what is wrong with an item, and reads the others', () => {
    expect(several.errors).toEqual([
      { line: 41, column: 3, message: 'Expected <correct-response> among the choices, found “Z”.' },
    ])
    expect(importQuestions(several, { lesson: 'a', objectives: ['b'] }).questions).toHaveLength(6)
  })

  it.each(['<html/>', '<!DOCTYPE x><assessmentItem/>', '<qti-assessment-item>', 'text'])('refuses %s', (xml) => {
    expect(() => readQti(xml)).toThrow(ExchangeError)
  })

  it('brings no script to anybody', () => {
    const body = '<p onclick="x()">Hi<script>alert(1)</script></p><a href="javascript:x()">there</a><object data="x"/>'
    const { questions, lost } = readQti(fixture('choice-2p1').replace('<itemBody>', `<itemBody>${body}`))
    expect(questions[0]?.question.prompt).toMatch(/^Hi\n\nthere\n\nLook at/)
    expect(lost.map(({ what }) => what).join(' ')).toMatch(/<script>.*javascript.*<object>/)
  })
})

describe('writeQtiItem', () => {
  const base: Exchanged = {
    id: 'one',
    title: 'A "title" & <more>',
    prompt: 'What is $x < 2$?\n\n$$\n\\frac{1}{2}\n$$',
    asks: { kind: 'ordering', items: ['a', 'b', 'c'], credit: 'all' },
    solution: 'Line\\\nbreak',
    hints: [],
    category: '',
    tags: {},
  }

  it('writes well-formed XML, formulas as MathML', () => {
    const { text } = writeQtiItem(base)
    expect(parseXml(text).attributes['title']).toBe('A "title" & <more>')
    expect(text.match(/<math /g)).toHaveLength(2)
    expect(text).toContain('Line<br/>')
  })

  it('does not show the items of an order in their order', () => {
    const shown = [...writeQtiItem(base).text.matchAll(/<qti-simple-choice identifier="(\w)">/g)].map(([, id]) => id)
    expect(shown).toEqual(['B', 'C', 'A'])
  })

  it('names what an item has no place for', () => {
    const { lost } = writeQtiItem({
      ...base,
      hints: ['Look.'],
      asks: { kind: 'ordering', items: ['a', 'b'], credit: 'pairs' },
    })
    expect(lost.map(({ what }) => what)).toEqual(['its hints', 'that each pair in its order counts: all or nothing'])
  })
})
