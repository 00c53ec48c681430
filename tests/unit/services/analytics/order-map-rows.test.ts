// The order of a mastery map's rows.
import { describe, expect, it } from 'vitest'
import type { MapCell, MapOrder, MapRow } from '@/lib/contracts/analytics/mastery-map'
import { needOf, orderMapRows } from '@/lib/services/analytics/order-map-rows'

const started: MapCell = {
  status: 'learning',
  level: 0.5,
  low: 0.3,
  high: 0.7,
  masteryProbability: 0.1,
  answerCount: 5,
  isStalled: false,
}
const untouched: MapCell = { ...started, status: 'untouched', level: 0.4, answerCount: 0 }

const rowOf = (name: string, parts: Partial<MapRow>): MapRow => ({
  id: name,
  name,
  email: null,
  isSimulated: false,
  answerCount: 1,
  lastAnsweredAt: null,
  cells: [],
  ...parts,
})

const rows = [
  rowOf('Chen', { lastAnsweredAt: '2026-10-03T10:00:00Z', cells: [{ ...started, level: 0.9 }, untouched] }),
  rowOf('Ada', { lastAnsweredAt: null, cells: [untouched, { ...started, level: 0.6 }] }),
  rowOf('Émile', { lastAnsweredAt: '2026-10-01T10:00:00Z', cells: [{ ...started, level: 0.2 }, untouched] }),
  rowOf('Bo', { lastAnsweredAt: '2026-10-02T10:00:00Z', cells: [{ ...started, level: 0.2 }, started] }),
]
const objectiveIds = ['entropy', 'perplexity']

function namesBy(by: string, way: MapOrder['way']): readonly string[] {
  return orderMapRows(rows, { order: { by, way, search: '' }, objectiveIds }).map(({ name }) => name)
}

describe('the rows of a mastery map', () => {
  it('stand by name, accents no matter, or backwards', () => {
    expect(namesBy('name', 'up')).toEqual(['Ada', 'Bo', 'Chen', 'Émile'])
    expect(namesBy('name', 'down')).toEqual(['Émile', 'Chen', 'Bo', 'Ada'])
  })
  it('stand by who was away longest, who never came first of all', () => {
    expect(namesBy('last', 'up')).toEqual(['Ada', 'Émile', 'Bo', 'Chen'])
    expect(namesBy('last', 'down')).toEqual(['Chen', 'Bo', 'Émile', 'Ada'])
  })
  it('stand by the level on an objective, names in order within equals and who has not started last, either way', () => {
    expect(namesBy('entropy', 'up')).toEqual(['Bo', 'Émile', 'Chen', 'Ada'])
    expect(namesBy('entropy', 'down')).toEqual(['Chen', 'Bo', 'Émile', 'Ada'])
    expect(namesBy('perplexity', 'up')).toEqual(['Bo', 'Ada', 'Chen', 'Émile'])
  })
  it('stand by name where the address names an objective that is not there', () => {
    expect(namesBy('archived', 'down')).toEqual(['Ada', 'Bo', 'Chen', 'Émile'])
  })
  it('stand by need: who lacks most objectives first when it goes down', () => {
    const of = (name: string, chances: readonly number[]) =>
      rowOf(name, { cells: chances.map((masteryProbability) => ({ ...started, masteryProbability })) })
    const order = { by: 'need', way: 'down', search: '' } as const
    const ordered = orderMapRows([of('sure', [0.99, 0.9]), of('lost', [0.1, 0.2]), of('half', [0.99, 0.1])], {
      order,
      objectiveIds,
    })
    expect(ordered.map(({ name }) => name)).toEqual(['lost', 'half', 'sure'])
  })
  it('of nobody are none', () => {
    expect(orderMapRows([], { order: { by: 'need', way: 'up', search: '' }, objectiveIds })).toEqual([])
  })
})

describe('need', () => {
  it('is the number of objectives still expected to be lacking, with one more where practice no longer helps', () => {
    expect(needOf([{ ...started, masteryProbability: 0.25 }, started])).toBeCloseTo(0.75 + 0.9, 12)
    expect(needOf([{ ...started, isStalled: true }])).toBeCloseTo(1.9, 12)
    expect(needOf([])).toBe(0)
  })
})
