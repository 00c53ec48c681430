import { describe, expect, it } from 'vitest'
import { gradebookRulesSchema } from '@/lib/assessment/gradebook-rules'

const first = { id: 'homework', name: 'Homework', weight: 40, dropLowest: 1 }

describe('gradebookRulesSchema', () => {
  it('refuses two categories of one id, and weights that are all 0', () => {
    const twice = gradebookRulesSchema.safeParse({ categories: [first, first] })
    expect(twice.error?.issues[0]?.message).toBe('Two categories have the same id.')
    const none0 = gradebookRulesSchema.safeParse({ categories: [{ ...first, weight: 0 }] })
    expect(none0.error?.issues[0]?.message).toContain('a weight above 0')
    expect(gradebookRulesSchema.safeParse({ categories: [first] }).success).toBe(true)
  })
})
