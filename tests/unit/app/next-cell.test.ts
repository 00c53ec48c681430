// Arrow keys in a table of boxes: rows always, columns from the edge of what is typed, so that the caret can still be moved.
import { describe, expect, it } from 'vitest'
import { isInside, nextCell } from '@/app/components/answer/next-cell'

const cell = { row: 1, column: 1 }
const at = (start: number, end = start, length = 4) => ({ start, end, length })

describe('an arrow key', () => {
  it.each([
    ['ArrowUp', at(2), { row: 0, column: 1 }],
    ['ArrowDown', at(2), { row: 2, column: 1 }],
    ['ArrowDown', at(0, 4), { row: 2, column: 1 }],
    ['ArrowLeft', at(0), { row: 1, column: 0 }],
    ['ArrowRight', at(4), { row: 1, column: 2 }],
    ['ArrowLeft', at(0, 0, 0), { row: 1, column: 0 }],
    ['ArrowRight', at(0, 0, 0), { row: 1, column: 2 }],
  ])('%s leads to the neighbour', (key, caret, neighbour) => {
    expect(nextCell(key, { cell, caret })).toEqual(neighbour)
  })
  it.each([
    ['ArrowLeft', at(1)],
    ['ArrowRight', at(3)],
    ['ArrowLeft', at(0, 4)],
    ['ArrowRight', at(0, 4)],
    ['Enter', at(4)],
    ['Tab', at(4)],
    ['a', at(4)],
  ])('%s is left to the box', (key, caret) => {
    expect(nextCell(key, { cell, caret })).toBeNull()
  })
})

describe('the table', () => {
  it('ends at its edges', () => {
    const size = { rows: 2, columns: 3 }
    expect(isInside({ row: 0, column: 0 }, size)).toBe(true)
    expect(isInside({ row: 1, column: 2 }, size)).toBe(true)
    expect(isInside({ row: -1, column: 0 }, size)).toBe(false)
    expect(isInside({ row: 2, column: 0 }, size)).toBe(false)
    expect(isInside({ row: 0, column: 3 }, size)).toBe(false)
    expect(isInside({ row: 0, column: -1 }, size)).toBe(false)
  })
})
