// Rows of a mastery map in few letters.
import { describe, expect, it } from 'vitest'
import { gridStates, levelStep, toGridRow } from '@/app/components/analytics/map/grid-row'
import type { MapCell, MapRow } from '@/lib/contracts/analytics/mastery-map'

const cell: MapCell = {
  status: 'close',
  level: 0.624,
  low: 0.405,
  high: 0.796,
  masteryProbability: 0.55,
  answerCount: 9,
  isStalled: false,
}

const row: MapRow = {
  id: 'a student',
  name: 'Ada',
  email: 'ada@example.edu',
  isSimulated: false,
  answerCount: 9,
  lastAnsweredAt: null,
  cells: [
    cell,
    { ...cell, status: 'mastered', level: 0.951, low: 0.9, high: 0.99 },
    { ...cell, status: 'review-due' },
    { ...cell, status: 'learning', isStalled: true },
    { ...cell, status: 'untouched', answerCount: 0 },
  ],
}
const told = { last: 'never', isNameShared: false }

describe('a row of the map', () => {
  it('has levels and intervals in whole per cent, and each state by its place', () => {
    const { cells } = toGridRow(row, told)
    expect(cells[0]).toEqual([62, 41, 80, gridStates.indexOf('close')])
    expect(cells[1]).toEqual([95, 90, 99, gridStates.indexOf('mastered')])
    expect(cells[4]?.[3]).toBe(gridStates.indexOf('untouched'))
  })
  it('says of a stalled objective that, before its status', () => {
    expect(toGridRow(row, told).cells[3]?.[3]).toBe(gridStates.indexOf('stalled'))
  })
  it('counts what is left to master: all that is not, a due review among it', () => {
    expect(toGridRow(row, told)).toMatchObject({ left: 4, stalled: 1 })
  })
  it('tells two of one name apart by e-mail, and nobody else', () => {
    expect(toGridRow(row, told).beside).toBeNull()
    expect(toGridRow(row, { ...told, isNameShared: true }).beside).toBe('ada@example.edu')
    expect(toGridRow({ ...row, email: null }, { ...told, isNameShared: true }).beside).toBeNull()
  })
})

describe('the steps of colour', () => {
  it.each([
    [0, 0],
    [19, 0],
    [20, 1],
    [59, 2],
    [79, 3],
    [80, 4],
    [100, 4],
  ])('give a level of %i step %i: the last begins where mastery does', (level, step) => {
    expect(levelStep(level)).toBe(step)
  })
})
