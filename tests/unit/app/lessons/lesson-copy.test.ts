import { describe, expect, test } from 'vitest'
import { dropLessonCopy, findLessonCopy, keepLessonCopy } from '@/app/components/studio/lessons/lesson-copy'

function makePlace() {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  }
}

const written = {
  source: '# 1.2 — Coins\r\n',
  known: [{ id: 'toss', title: 'Toss', text: 'Toss a coin.', prerequisites: ['count'] }],
  quiz: { 1: 'toss' },
  archivedIds: ['bet'],
}
const copy = { base: { version: 3, contentHash: 'h' }, written, at: 1_700_000_000_000 }

describe('a copy of what is not saved', () => {
  test('is found as it was kept, for its own lesson, until it is dropped', () => {
    const place = makePlace()
    expect(keepLessonCopy(place, { lessonId: 'coins', copy })).toBe(true)
    expect(findLessonCopy(place, 'coins')).toEqual(copy)
    expect(findLessonCopy(place, 'dice')).toBeNull()
    dropLessonCopy(place, 'coins')
    expect(findLessonCopy(place, 'coins')).toBeNull()
  })

  test('is none where something else stands in its place', () => {
    const place = makePlace()
    for (const text of ['', '{', '{"base":1}', 'null']) {
      place.setItem('surprisal.lesson.coins', text)
      expect(findLessonCopy(place, 'coins')).toBeNull()
    }
  })

  test('is not kept by a machine that keeps nothing, and that stops nobody', () => {
    const full = () => {
      throw new Error('QuotaExceededError')
    }
    const place = { getItem: full, setItem: full, removeItem: full }
    expect(keepLessonCopy(place, { lessonId: 'coins', copy })).toBe(false)
    expect(findLessonCopy(place, 'coins')).toBeNull()
    expect(() => dropLessonCopy(place, 'coins')).not.toThrow()
  })
})
