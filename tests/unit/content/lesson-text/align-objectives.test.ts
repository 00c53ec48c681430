import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignObjectives, type KnownObjective } from '@/lib/content/lesson-text/align-objectives'

const objective = (id: string, text: string): KnownObjective => ({ id, title: id, text, prerequisites: [] })
const toss = objective('toss', 'Toss a fair coin and tell what came.')
const count = objective('count', 'Count heads among many tosses.')
const bet = objective('bet', 'Bet on what comes next.')
const known = [toss, count, bet]

function align(texts: readonly string[], takenIds: readonly string[] = []) {
  const { present, departed } = alignObjectives({ known, texts, takenIds })
  return { present: present.map(({ id }) => id), departed: departed.map(({ id }) => id) }
}

describe('the objectives of a text somebody has written in', () => {
  test('are known by their sentences, wherever these stand now', () => {
    expect(align([bet.text, toss.text, count.text])).toEqual({ present: ['bet', 'toss', 'count'], departed: [] })
  })

  test('stay the same when a sentence is mended, also in a new place', () => {
    const mended = 'Toss a fair coin twice and tell what came.'
    expect(align([count.text, mended, bet.text]).present).toEqual(['count', 'toss', 'bet'])
    const { present } = alignObjectives({ known, texts: [mended], takenIds: [] })
    expect(present[0]).toEqual({ ...toss, text: mended })
  })

  test('stay the same when one sentence is written anew', () => {
    expect(align([toss.text, 'Something else altogether.', bet.text]).present).toEqual(['toss', 'count', 'bet'])
  })

  test('depart with their sentence', () => {
    expect(align([toss.text, bet.text])).toEqual({ present: ['toss', 'bet'], departed: ['count'] })
    expect(align([])).toEqual({ present: [], departed: ['toss', 'count', 'bet'] })
  })

  test('are new where no known one is like them, under an id that nobody has', () => {
    const added = 'Define the variance of a die.'
    expect(align([toss.text, count.text, bet.text, added]).present.at(-1)).toBe('variance-die')
    expect(align([toss.text, count.text, bet.text, added], ['variance-die']).present.at(-1)).toBe('variance-die-2')
    expect(align([toss.text, count.text, bet.text, added, added]).present.slice(3)).toEqual([
      'variance-die',
      'variance-die-2',
    ])
  })

  test('are one for each sentence, each known one once at most, and none is lost', () => {
    const sentence = fc.constantFrom(toss.text, count.text, bet.text, 'Toss a coin.', 'Throw a die.', 'Bet on it.')
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (texts) => {
        const { present, departed } = alignObjectives({ known, texts, takenIds: ['throw-die'] })
        expect(present.map(({ text }) => text)).toEqual(texts)
        const ids = [...present, ...departed].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).toEqual(expect.arrayContaining(['toss', 'count', 'bet']))
        expect(ids).not.toContain('throw-die')
      }),
    )
  })
})
