import { describe, expect, it } from 'vitest'
import { importQuestions } from '@/lib/content/interchange/import-questions'
import { readCsv } from '@/lib/content/interchange/read-csv'

const placing = { lesson: 'a-lesson', objectives: ['an-objective'] }
const read = (text: string) => importQuestions(readCsv(text), placing)
const only = (text: string) => {
  const { questions, errors } = read(text)
  expect(errors).toEqual([])
  return questions[0]?.question
}
const wrong = (text: string) => readCsv(text).errors

describe('a bank as CSV', () => {
  it('is one question a row, with its kind told or seen from its key', () => {
    const { questions, errors } = read(
      [
        'title,question,kind,key,tolerance,A,B,C',
        'Bits of a coin,How many bits?,number,1,0.01,,,',
        'Higher,Which is higher?,,B,,this,that,both',
        'Some,Which of them?,,"A, C",,this,that,both',
        'Sign,Entropy is negative.,,FALSE,,,,',
        'Rank,Rank them.,ordering,"B, C, A",,third,first,second',
      ].join('\n'),
    )
    expect(errors).toEqual([])
    expect(questions.map(({ question, line }) => [question.id, Object.keys(question.answers)[0], line])).toEqual([
      ['bits-of-a-coin', 'number', 2],
      ['higher', 'choice', 3],
      ['some', 'choices', 4],
      ['sign', 'choice', 5],
      ['rank', 'order', 6],
    ])
    expect(questions[0]?.question.answers).toEqual({
      number: { label: 'Your answer', number: 1, tolerance: { absolute: 0.01 } },
    })
    expect(questions[4]?.question.answers['order']).toMatchObject({
      ordering: { items: { A: 'first', B: 'second', C: 'third' }, key: ['A', 'B', 'C'] },
    })
  })

  it('says of itself where it belongs, how hard it is and what it takes', () => {
    const text = 'question,key,lesson,objectives,difficulty,takes\nBits?,1,a-b,"x-y; z",HARD,recall'
    const { questions } = importQuestions(readCsv(text), { lesson: null, objectives: null })
    expect(questions[0]?.question).toMatchObject({
      lesson: 'a-b',
      objectives: ['x-y', 'z'],
      difficulty: 'hard',
      kind: 'recall',
      title: 'Bits?',
    })
  })

  it.each([
    ['semicolons, a mark and the line ends of Excel', '\uFEFFquestion;key;tolerance\r\nBits?;1,5;0,25\r\n'],
    ['tabs', 'question\tkey\ttolerance\nBits?\t1.5\t0.25\n'],
    ['a line that names its separator', 'sep=;\nQuestion;Key;Tolerance\n"Bits?";"1.5";"0.25"'],
    ['other names of the columns', 'Question text,Correct answer,Error\nBits?,1.5,± 0.25'],
    ['empty rows and spaces', '\n  question , key , tolerance\n\n,,\n Bits? , 1.5 , 0.25 \n\n'],
  ])('is read with %s', (_what, text) => {
    expect(only(text)).toMatchObject({
      prompt: 'Bits?',
      answers: { number: { number: 1.5, tolerance: { absolute: 0.25 } } },
    })
  })

  it('reads a share of the key, a range and no tolerance at all', () => {
    const { questions } = read('question,key,tolerance\na,-50,2 %\nb,1..2,\nc,3,')
    expect(questions.map(({ question }) => question.answers['number'])).toMatchObject([
      { number: -50, tolerance: { absolute: 1 } },
      { number: 1.5, tolerance: { low: 1, high: 2 } },
      { number: 3, tolerance: { low: 3, high: 3 } },
    ])
  })

  it('keeps quotes, line breaks, Markdown and formulas in a cell', () => {
    const question = only('question,key\n"Say ""bits"".\n\n- $2^H$ or\n- **more**",1')
    expect(question?.prompt).toBe('Say "bits".\n\n- $2^H$ or\n- **more**')
  })

  it('takes the apostrophe away that keeps a spreadsheet from reading a formula', () => {
    expect(only("question,key\n'-H is?,2")?.prompt).toBe('-H is?')
    expect(only("question,key\n'tis what?,2")?.prompt).toBe("'tis what?")
  })

  it('names what no column of ours holds, by question', () => {
    expect(readCsv('question,key,Points\nBits?,1,5\nNats?,2,').lost).toEqual([
      { question: 'Bits?', what: 'the column “Points”' },
    ])
  })

  it.each([
    ['no text', 'question,key\n,1', 2, 1, 'Expected the text of a question'],
    ['no number', 'question,kind,key\nBits?,number,many', 2, 14, 'Expected a number such as 1.49, got “many”'],
    ['a number that may be thousands', 'question;key\nBits?;1,500', 2, 7, 'without a sign between the thousands'],
    [
      'a kind there is none of',
      'question,kind,key\nBits?,essay,1',
      2,
      7,
      'number, choice, choices, true/false or ordering',
    ],
    ['a key that is no option', 'question,key,A,B\nBits?,C,x,y', 2, 7, 'letters of options that are there'],
    ['two keys of one choice', 'question,kind,key,A,B\nBits?,choice,"A,B",x,y', 2, 14, 'one letter as the key'],
    ['an order with a letter twice', 'question,kind,key,A,B\nBits?,order,A A,x,y', 2, 13, 'every letter once'],
    ['one option', 'question,kind,key,A\nBits?,choice,A,x', 2, 14, 'two options at least'],
    ['neither true nor false', 'question,kind,key\nBits?,true/false,maybe', 2, 18, 'TRUE or FALSE'],
    ['nothing that tells the kind', 'question,key\nBits?,many', 2, 7, 'a kind, or a key that tells it'],
    ['a difficulty there is none of', 'question,key,difficulty\nBits?,1,awful', 2, 9, 'easy, medium, hard'],
    ['a tolerance below 0', 'question,key,tolerance\nBits?,1,-1', 2, 9, 'a tolerance of 0 or more'],
    ['a range upside down', 'question,key\nBits?,2..1', 2, 7, 'from the smaller to the greater'],
    ['a tolerance beside a range', 'question,key,tolerance\nBits?,1..2,1', 2, 12, 'no tolerance beside a range'],
    ['more cells than columns', 'question,key\nBits?,1,2', 2, 9, 'at most 2 cells'],
    ['a quote that is not closed', 'question,key\nBits?,1\n"Nats?,2', 3, 1, 'a quote to close'],
    ['words behind a quote', 'question,key\n"Bits?" yes,1', 2, 8, 'Expected “,”'],
  ])('says where there is %s, and what was expected', (_what, text, line, column, message) => {
    expect(wrong(text)).toEqual([{ line, column, message: expect.stringContaining(message) }])
  })

  it('reads the other rows beside one that is wrong', () => {
    const { questions, errors } = readCsv('question,key\nBits?,1\nNats?,many\nBans?,3')
    expect(questions.map(({ question }) => question.prompt)).toEqual(['Bits?', 'Bans?'])
    expect(errors).toHaveLength(1)
  })

  it('is none without the columns that every question needs', () => {
    expect(() => readCsv('a,b\n1,2')).toThrow('there is no “question”')
    expect(() => readCsv('question\nBits?')).toThrow('there is no “key”')
    expect(() => readCsv('')).toThrow('“question” and “key”')
  })

  it('loses pictures and shows HTML as it was typed', () => {
    const { questions, lost } = readCsv('question,key\n"![a](http://a.b/c.png) <b>Bits</b>?",1')
    expect(questions[0]?.question.prompt).not.toContain('http')
    expect(lost.map(({ what }) => what)).toEqual([
      'an image was left out',
      'HTML in a Markdown text is shown as it was typed',
    ])
  })
})
