import { describe, expect, it } from 'vitest'
import { toStoredQuestion } from '@/lib/db/queries/stored-question'
import { toUsableQuestion } from '@/lib/services/usable-questions'
import { readBank } from '@/seeds/read-questions'
import { makeAnswerSheet } from '@/seeds/simulated-class/answer-sheet'

const { questions, mistakes } = readBank()
const sheets = questions.map(({ question }) => {
  const definition = toStoredQuestion({ question, mistakes })
  const usable = toUsableQuestion({ questionId: question.id, version: 1, definition })
  const sheet = makeAnswerSheet(usable, 11) ?? makeAnswerSheet(usable, 12)
  if (sheet === null) throw new TypeError(`${question.id} makes no variant`)
  return { id: question.id, usable, sheet }
})

describe('what is handed in for a variant of any question on file', () => {
  it('is right where it is the key', () => {
    for (const { sheet } of sheets) {
      const { response, grade } = sheet.right()
      expect(grade.scoreFraction).toBe(1)
      expect(Object.keys(response)).toEqual(sheet.parts.map(({ name }) => name))
    }
  })
  it('is told as the mistake it makes, wherever the variant has that mistake', () => {
    const outcomes = sheets.flatMap(({ usable, sheet }) =>
      [...new Set(usable.namedMistakes.values())]
        .filter((mistake) => sheet.canBeMade(mistake))
        .map((mistake) => ({ mistake, usable, found: sheet.mistaken(mistake) })),
    )
    const told = outcomes.filter(({ found }) => found !== null)
    expect(outcomes.length).toBeGreaterThan(300)
    expect(told.length / outcomes.length).toBeGreaterThan(0.97)
    for (const { mistake, usable, found } of told) {
      const made = found?.grade.parts.map((part) => usable.namedMistakes.get(part.mistake ?? ''))
      expect(made).toContain(mistake)
      expect(found?.grade.scoreFraction).toBeLessThan(1)
    }
  })
  it('is wrong, and in no known way, for most of them: of some every wrong option has a name', () => {
    const wrong = sheets.flatMap(({ sheet }) => sheet.wrong(0) ?? [])
    expect(wrong.length / sheets.length).toBeGreaterThan(0.8)
    for (const { grade } of wrong) {
      expect(grade.scoreFraction).toBeLessThan(1)
      expect(grade.parts.every(({ mistake }) => mistake === undefined)).toBe(true)
    }
  })
  it('is worked out once', () => {
    const [first] = sheets
    expect(first?.sheet.right()).toBe(first?.sheet.right())
  })
})
