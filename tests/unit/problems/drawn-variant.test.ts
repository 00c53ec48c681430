import { describe, expect, it } from 'vitest'
import { everyAnswer, everyDraw, variantOf } from './fixture-questions'

describe('a drawn variant', () => {
  const variant = variantOf(everyAnswer, 3)
  it('goes into JSON with all there is to it, texts included', () => {
    const names = ['questionId', 'version', 'seed', 'objectives', 'parameters', 'prompt', 'parts', 'mistakes', 'hints']
    expect(Object.keys(JSON.parse(JSON.stringify(variant)))).toEqual([
      ...names,
      'solution',
      'rejectedDraws',
      'guessFloor',
    ])
    expect(JSON.parse(JSON.stringify(variant))).toMatchObject({ prompt: variant.prompt, solution: variant.solution })
  })
  it('tells each mistake once: asked again it gives the same ones', () => {
    expect(variant.mistakes.length).toBeGreaterThan(0)
    expect(variant.mistakes).toBe(variant.mistakes)
    for (const { feedback } of variant.mistakes) expect(feedback).not.toBe('')
  })
  it('has the values of the draw by their names', () => {
    expect(Object.keys(variantOf(everyDraw, 1).parameters)).toEqual([
      ...Object.keys(everyDraw.parameters),
      ...Object.keys(everyDraw.let),
    ])
  })
})
