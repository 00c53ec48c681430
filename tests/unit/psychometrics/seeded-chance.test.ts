import { describe, expect, it } from 'vitest'
import { seededChance } from '@/lib/psychometrics/seeded-chance'

const draws = 20_000
const momentsOf = (draw: () => number) => {
  const values = Array.from({ length: draws }, draw)
  const mean = values.reduce((sum, value) => sum + value, 0) / draws
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws }
}

describe('chance that a seed decides', () => {
  it('is the same for the same seed, and another for another', () => {
    const [one, same, other] = [seededChance(7), seededChance(7), seededChance(8)]
    const first = [one.uniform(), one.gamma(2), one.poisson(3)]
    expect([same.uniform(), same.gamma(2), same.poisson(3)]).toEqual(first)
    expect([other.uniform(), other.gamma(2), other.poisson(3)]).not.toEqual(first)
  })
  it('is uniform inside (0, 1), its ends left out', () => {
    const { uniform } = seededChance(1)
    const { mean, variance } = momentsOf(uniform)
    expect(mean).toBeCloseTo(0.5, 1)
    expect(variance).toBeCloseTo(1 / 12, 2)
  })
  it('is normal with mean 0 and variance 1', () => {
    const { mean, variance } = momentsOf(seededChance(2).normal)
    expect(Math.abs(mean)).toBeLessThan(0.03)
    expect(Math.abs(variance - 1)).toBeLessThan(0.04)
  })
  it.each([0.3, 1, 8])('is gamma with mean and variance as its shape: %d', (shape) => {
    const chance = seededChance(3)
    const { mean, variance } = momentsOf(() => chance.gamma(shape))
    expect(Math.abs(mean / shape - 1)).toBeLessThan(0.06)
    expect(Math.abs(variance / shape - 1)).toBeLessThan(0.12)
  })
  it.each([0.2, 4, 75])('is Poisson with mean and variance as asked: %d', (wanted) => {
    const chance = seededChance(4)
    const { mean, variance } = momentsOf(() => chance.poisson(wanted))
    expect(Math.abs(mean / wanted - 1)).toBeLessThan(0.05)
    expect(Math.abs(variance / wanted - 1)).toBeLessThan(0.08)
  })
  it('counts nothing where nothing is to be expected', () => {
    expect(seededChance(5).poisson(0)).toBe(0)
  })
  it('refuses a shape that is none', () => {
    expect(() => seededChance(6).gamma(0)).toThrow('expected a shape above 0, got 0')
  })
})
