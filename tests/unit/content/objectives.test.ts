import { describe, expect, test } from 'vitest'
import { ContentError } from '@/lib/content/content-error'
import { toObjectives } from '@/lib/content/objectives'
import { makeLesson } from './make-lesson'

const lesson = makeLesson({ objectives: ['Toss a coin.', 'Count heads.'] })
const toss = { id: 'toss', title: 'Tossing' }
const count = { id: 'count', title: 'Counting', prerequisites: ['toss'] }
const read = (sidecar: unknown) => toObjectives({ lesson, sidecar })

describe('the objectives of a lesson', () => {
  test('are those of the file beside it, with the words of the lesson', () => {
    expect(read({ objectives: [toss, count], quiz: { 1: 'count' } })).toEqual({
      objectives: [
        { id: 'toss', title: 'Tossing', prerequisites: [], text: 'Toss a coin.' },
        { id: 'count', title: 'Counting', prerequisites: ['toss'], text: 'Count heads.' },
      ],
      quiz: { 1: 'count' },
    })
  })

  test('are numbered where no file stands beside it', () => {
    expect(read(null)).toEqual({
      objectives: [
        { id: '01-02-coins-objective-1', title: 'Toss a coin.', prerequisites: [], text: 'Toss a coin.' },
        { id: '01-02-coins-objective-2', title: 'Count heads.', prerequisites: [], text: 'Count heads.' },
      ],
      quiz: {},
    })
    expect(toObjectives({ lesson: makeLesson(), sidecar: null }).objectives).toEqual([])
  })

  test('may build on those of other lessons', () => {
    const elsewhere = { ...count, prerequisites: ['sets', 'toss'] }
    expect(read({ objectives: [toss, elsewhere] }).objectives[1]?.prerequisites).toEqual(['sets', 'toss'])
  })
})

describe('a file that does not fit', () => {
  test.each([
    [{ objectives: [toss] }, "expected 2 entries, one for each of the lesson's objectives, found 1."],
    [{ objectives: [toss, count, { ...toss, id: 'c' }] }, 'found 3.'],
    [{ objectives: [toss, { ...count, id: 'toss' }] }, 'the id toss stands twice.'],
    [
      { objectives: [toss, count], quiz: { 2: 'sets' } },
      'quiz question 2 names sets, which is no objective of the lesson.',
    ],
    [{ objectives: [{ ...toss, prerequisites: ['count'] }, count] }, 'toss needs count needs toss, a circle.'],
    [{ objectives: [{ ...toss, prerequisites: ['toss'] }, count] }, 'toss needs toss, a circle.'],
  ])('is refused with what is wrong: %j', (sidecar, message) => {
    expect(() => read(sidecar)).toThrow(ContentError)
    expect(() => read(sidecar)).toThrow(message)
  })

  test.each([
    undefined,
    {},
    [],
    { objectives: [] },
    { objectives: [toss, count], more: 1 },
    { objectives: [{ ...toss, id: 'Toss Coin' }, count] },
    { objectives: [{ ...toss, title: '' }, count] },
    { objectives: [{ ...toss, weight: 1 }, count] },
    { objectives: [toss, count], quiz: { first: 'toss' } },
  ])('is refused by its shape: %j', (sidecar) => {
    expect(() => read(sidecar)).toThrow(/^Objectives of 01-02-coins: /)
  })
})
