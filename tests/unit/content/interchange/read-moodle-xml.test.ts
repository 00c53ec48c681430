import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ExchangeError } from '@/lib/content/interchange/exchange-error'
import { importQuestions } from '@/lib/content/interchange/import-questions'
import { readMoodleXml } from '@/lib/content/interchange/read-moodle-xml'
import { compileQuestion } from '@/lib/problems/compile-question'

const path = new URL('../../../fixtures/interchange/every-type.xml', import.meta.url)
const every = readMoodleXml(readFileSync(path, 'utf8'))
const imported = importQuestions(every, { lesson: '13-05-cross-entropy', objectives: ['perplexity'] })

const titled = (title: string) => every.questions.find(({ question }) => question.title === title)?.question
const lostOf = (title: string) => imported.lost.filter(({ question }) => question === title).map(({ what }) => what)
const variantOf = (title: string, seed: number) => {
  const found = imported.questions.find(({ question }) => question.title === title)
  if (found === undefined) throw new Error(`no question ${title}`)
  return compileQuestion(found.question, {}).makeVariant({ version: 1, seed })
}
const quiz = (inside: string) => `<quiz>${inside}</quiz>`
const asked = (type: string, inside: string) =>
  quiz(
    `<question type="${type}"><name><text>Q</text></name><questiontext format="html"><text>Q?</text></questiontext>${inside}</question>`,
  )

describe('readMoodleXml', () => {
  it('reads a choice with everything it can have', () => {
    expect(titled('One of three')).toEqual({
      id: 'never-negative',
      title: 'One of three',
      prompt: 'Which is **never** negative?\n\n$H(p) < 2$',
      asks: {
        kind: 'choice',
        isShuffled: false,
        options: [
          { text: 'entropy', share: 1, feedback: 'Yes.' },
          { text: 'log-likelihood', share: 0, feedback: '' },
          { text: 'the sum of both', share: 0.5, feedback: '' },
        ],
      },
      solution: 'Because *p* is at most 1.',
      hints: ['Think of a *coin*.'],
      category: '$course$/Information',
      tags: { difficulty: 'hard' },
    })
    expect(lostOf('One of three')).toEqual([
      'the incorrectfeedback: “Look again.”',
      'the tag “exam”',
      '50 % for “the sum of both”: an option is right or not',
      'the category “$course$/Information” from here on: a question belongs to a lesson and its objectives',
    ])
  })

  it('reads several answers, true and false, pairs and an order', () => {
    expect(titled('Two of three')).toMatchObject({
      prompt: 'Which are *units*?',
      asks: { kind: 'choices', isShuffled: true, options: [{ share: 0.5 }, { share: 0.5 }, { share: -0.5 }] },
    })
    expect(titled('False')).toMatchObject({
      prompt: 'KL divergence is a distance & symmetric.',
      asks: {
        options: [
          { text: 'True', share: 0, feedback: 'Swap them.' },
          { text: 'False', share: 1, feedback: 'Right.' },
        ],
      },
    })
    expect(titled('Pairs')?.asks).toEqual({
      kind: 'matching',
      isShuffled: true,
      pairs: [
        { text: 'bit', match: 'base 2' },
        { text: 'nat', match: 'base e' },
      ],
      others: ['base 10'],
    })
    expect(titled('Order')?.asks).toEqual({ kind: 'ordering', items: ['one', 'two', 'three'], credit: 'all' })
    expect(lostOf('Order')[0]).toContain('ABSOLUTE_POSITION')
  })

  it('reads numbers with shares, and names the units and what all others get', () => {
    expect(titled('A number')?.asks).toEqual({
      kind: 'number',
      numbers: [
        { value: 1.5, reach: { kind: 'around', tolerance: 0.01 }, share: 1, feedback: '' },
        { value: 1.04, reach: { kind: 'around', tolerance: 0.01 }, share: 0.5, feedback: 'In nats.' },
      ],
    })
    expect(lostOf('A number').join(' ')).toMatch(/units bit.*every other answer/)
  })

  it.each([1, 2, 3])('draws a calculated question anew, with the same formula (seed %i)', (seed) => {
    const { parts, parameters, prompt, solution } = variantOf('Calculated', seed)
    const [a, b] = [Number(parameters['p1']), Number(parameters['p2'])]
    expect(a).toBeGreaterThanOrEqual(1)
    expect(a).toBeLessThanOrEqual(5)
    expect([2, 3]).toContain(b)
    expect(parts[0]).toMatchObject({ kind: 'number', tolerance: { kind: 'closeTo', relative: 0.01 } })
    expect(parts[0]?.kind === 'number' && parts[0].key).toBeCloseTo(a * b * b, 9)
    expect(prompt).toContain(`What is ${a} times ${b} squared? Half of ${a} is`)
    expect(solution).toMatch(/^It is [\d.]+\.$/)
    expect(lostOf('Calculated').join(' ')).toMatch(/drawn once.*loguniform|loguniform.*drawn once/)
  })

  it.each(['{a}+sin({b})', '{a}*{c}', 'pow({a})', '{a', 'system({a})'])(
    'says that it cannot ask the formula %s',
    (formula) => {
      const set =
        '<dataset_definition><name><text>a</text></name><distribution><text>uniform</text></distribution><minimum><text>1</text></minimum><maximum><text>5</text></maximum><decimals><text>1</text></decimals></dataset_definition>'
      const answer = `<answer fraction="100"><text>${formula}</text><tolerance>0.1</tolerance></answer>`
      const { questions, lost } = readMoodleXml(
        asked('calculated', `${answer}<dataset_definitions>${set}</dataset_definitions>`),
      )
      expect(questions).toEqual([])
      expect(lost[0]?.what).toContain(formula)
    },
  )

  it('names what is no question of ours, and goes on', () => {
    expect(lostOf('Words')[0]).toContain('“Shannon”')
    expect(lostOf('Blanks')[0]).toContain('cloze')
    expect(lostOf('Essay')[0]).toContain('an essay')
    expect(lostOf('Drag')[0]).toContain('“ddimageortext”')
  })

  it('says line, column and what was expected of a bad question, and reads the others', () => {
    expect(imported.errors).toEqual([{ line: 75, column: 5, message: 'Expected a number such as 3.14, not “a few”.' }])
    expect(imported.questions).toHaveLength(7)
  })

  it.each([
    [asked('multichoice', ''), 'Expected <answer>'],
    [asked('multichoice', '<answer fraction="100"><text>a</text></answer>'), 'two answers or more'],
    [
      asked('multichoice', '<answer fraction="x"><text>a</text></answer><answer><text>b</text></answer>'),
      'fraction="…"',
    ],
    [asked('multichoice', '<answer><text>a</text></answer><answer><text>b</text></answer>'), 'above 0'],
    [asked('truefalse', '<answer fraction="100"><text>yes</text></answer>'), 'true and false'],
    [asked('matching', ''), '<subquestion>'],
    [asked('ordering', '<answer><text>a</text></answer>'), 'two answers or more'],
    [asked('numerical', '<answer fraction="100"><text>*</text></answer>'), 'an answer that is a number'],
    [asked('calculated', '<answer fraction="50"><text>1</text></answer>'), 'fraction="100"'],
  ])('tells a question that is not whole: %#', (xml, message) => {
    expect(readMoodleXml(xml).errors[0]?.message).toContain(message)
  })
})

describe('a hostile file', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;">]><quiz>&lol2;</quiz>`
  it.each([
    ['billion laughs', laughs, '<!DOCTYPE'],
    ['an entity of a file', '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>', '<!DOCTYPE'],
    ['an entity nobody declared', quiz('&xxe;'), 'found &xxe;'],
    ['a character no text may hold', quiz('&#0;'), 'found &#0;'],
    ['half of a character', quiz('&#xD800;'), 'found &#xD800;'],
    ['tags nested a hundred thousand deep', '<a>'.repeat(100_000), 'at most 100 deep'],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><quiz/>', 'in ISO-8859-1'],
    ['a tag that is not closed', '<quiz><question>', 'Expected </question>'],
    ['tags that cross', '<quiz><a><b></a></b></quiz>', 'Expected </b>'],
    ['a comment that is not closed', '<quiz><!-- x', 'Expected -->'],
    ['characters that are not closed', '<quiz><![CDATA[ x', 'Expected ]]>'],
    ['an attribute twice', '<quiz a="1" a="2"/>', 'the attribute a once'],
    ['an attribute without quotes', '<quiz a=1/>', 'name="value"'],
    ['a bare <', '<quiz>1 < 2</quiz>', '&lt;'],
    ['no XML', '::GIFT:: {T}', 'outside the element'],
    ['nothing', '', 'found no element'],
    ['two documents', '<quiz/><quiz/>', 'one element'],
    ['another kind of XML', '<html/>', 'Expected <quiz>'],
  ])('is refused with words: %s', (_what, xml, message) => {
    expect(() => readMoodleXml(xml)).toThrow(ExchangeError)
    expect(() => readMoodleXml(xml)).toThrow(message)
  })

  it('brings no script to anybody', () => {
    const evil =
      '<![CDATA[<script>alert(1)</script><p onclick="x()">Hi<img src=x onerror=alert(1)></p><a href="javascript:x()">there</a>]]>'
    const xml = `<quiz><question type="truefalse"><name><text>&lt;script&gt;</text></name><questiontext format="html"><text>${evil}</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>`
    const { questions, lost } = readMoodleXml(xml)
    expect(questions[0]?.question.prompt).toBe('Hi\n\nthere')
    expect(lost.map(({ what }) => what).join(' ')).toMatch(/<script>.*an image.*javascript/)
  })

  it('of a million small elements is read in memory of its own order', () => {
    const xml = quiz('<x/>'.repeat(1_000_000))
    expect(readMoodleXml(xml)).toEqual({ questions: [], lost: [], errors: [] })
  })
})
