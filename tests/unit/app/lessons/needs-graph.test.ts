import { describe, expect, test } from 'vitest'
import { curveAlong, middleOf } from '@/app/components/studio/lessons/curve-along'
import { needsNodes } from '@/app/components/studio/lessons/needs-graph'

const own = (id: string, ...prerequisites: readonly string[]) => ({
  id,
  title: id.toUpperCase(),
  text: '',
  prerequisites,
})
const other = (id: string, ...prerequisites: readonly string[]) => ({
  ...{ id, title: id.toUpperCase(), lessonTitle: '1.1 Coins', prerequisites, isArchived: false },
})

describe('the nodes of the picture', () => {
  test('are the lesson’s objectives and those of other lessons that they need', () => {
    const nodes = needsNodes({
      present: [own('perplexity', 'entropy'), own('bits', 'perplexity', 'nowhere')],
      others: [other('entropy', 'logarithm'), other('logarithm'), other('die')],
    })
    expect(nodes.map(({ id, needs, lessonTitle }) => [id, needs, lessonTitle])).toEqual([
      ['perplexity', ['entropy'], null],
      ['bits', ['perplexity'], null],
      ['entropy', [], '1.1 Coins'],
    ])
  })

  test('leave out what is taught no more', () => {
    const others = [{ ...other('entropy'), isArchived: true }]
    expect(needsNodes({ present: [own('perplexity', 'entropy')], others }).map(({ needs }) => needs)).toEqual([[]])
  })
})

describe('an arrow', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 100, y: 40 },
  ]

  test('leaves and arrives level', () => {
    expect(curveAlong(points)).toBe('M 0 0 C 50 0 50 40 100 40')
    expect(curveAlong([])).toBe('')
  })

  test('has its button in the last gap before the box', () => {
    expect(middleOf([...points, { x: 120, y: 40 }, { x: 180, y: 0 }])).toEqual({ x: 150, y: 20 })
    expect(middleOf([])).toEqual({ x: 0, y: 0 })
  })
})
