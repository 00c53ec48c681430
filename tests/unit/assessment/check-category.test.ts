import { describe, expect, it } from 'vitest'
import { checkCategory } from '@/lib/assessment/check-category'

const exams = { id: 'exams', name: 'Exams', weight: 1, dropLowest: 0 }
const kindsOf = (categoryId: string | null, categories: readonly (typeof exams)[]) =>
  checkCategory({ categoryId }, { categories: [...categories] }).map(({ kind }) => kind)

describe('checkCategory', () => {
  it('is silent about an assessment in a category there is', () => {
    expect(kindsOf('exams', [exams])).toEqual([])
  })

  it('is silent where the course has no categories, for then everything counts', () => {
    expect(kindsOf(null, [])).toEqual([])
  })

  it('warns of an assessment in none of those there are', () => {
    expect(kindsOf(null, [exams])).toEqual(['no-category'])
  })

  it('warns of a category that is gone, also when all are', () => {
    expect(kindsOf('homework', [exams])).toEqual(['category-gone'])
    expect(kindsOf('homework', [])).toEqual(['category-gone'])
  })

  it('never stops an assessment from being published, and speaks of no slot', () => {
    const found = checkCategory({ categoryId: 'homework' }, { categories: [exams] })
    expect(found).toMatchObject([{ severity: 'warning', slotIds: [] }])
    expect(found[0]?.words).toContain('counts for nothing')
  })

  it('says what to choose where no category is left', () => {
    const [found] = checkCategory({ categoryId: 'homework' }, { categories: [] })
    expect(found?.words).toBe('The gradebook has its category no more. Choose “none”.')
  })
})
