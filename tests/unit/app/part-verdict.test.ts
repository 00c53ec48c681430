// The shape beside a part: by its score, and for a bet by what the right option got.
import { describe, expect, it } from 'vitest'
import { partVerdict } from '@/app/components/practice/part-verdict'
import type { PartGrade } from '@/lib/grading/grade'
import type { PublicPart } from '@/lib/problems/public-part'

const graded: PartGrade = { name: 'a', scoreFraction: 0, matched: 'general', feedback: '', readAs: '' }
const asked = { name: 'a', label: 'A' }
const number: PublicPart = { ...asked, kind: 'number', unit: 'none' }
const bet: PublicPart = {
  ...asked,
  kind: 'probabilistic-choice',
  floor: 0.01,
  options: ['x', 'y', 'z'].map((id) => ({ id, text: id })),
}

describe('the verdict of a part', () => {
  it.each([
    [1, 'right'],
    [0.5, 'partly'],
    [0, 'wrong'],
  ])('with score %d is %s', (scoreFraction, verdict) => {
    expect(partVerdict({ ...graded, scoreFraction }, number)).toBe(verdict)
  })
  it('of a near miss is by its score, whatever its evidence', () => {
    expect(partVerdict({ ...graded, matched: 'near-miss', evidenceFraction: 0.5 }, number)).toBe('wrong')
  })
  it.each([
    [1, 'right'],
    [0.51, 'right'],
    [0.5, 'partly'],
    [0.34, 'partly'],
    [0.33, 'wrong'],
    [0, 'wrong'],
  ])('of a bet with %d on the right one of three is %s', (evidenceFraction, verdict) => {
    expect(partVerdict({ ...graded, scoreFraction: 0.8, evidenceFraction }, bet)).toBe(verdict)
  })
})
