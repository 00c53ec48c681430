// A choice says what its option says.
import { describe, expect, it } from 'vitest'
import { graderOf, mistakes, model } from './sample-variant'

describe('a choice', () => {
  it('of the key says why it is right', () => {
    expect(graderOf(model)('A')).toMatchObject({
      matched: 'key',
      scoreFraction: 1,
      feedback: 'Yes: its loss is lower.',
      readAs: 'Model A',
    })
  })
  it('of an option with a mistake names it, in the words of the option', () => {
    expect(graderOf(model)('b')).toMatchObject({
      matched: 'mistake',
      mistake: 'accuracy-only',
      feedback: 'Accuracy does not see confidence.',
    })
  })
  it('of an option with none is wrong, in the words of the option', () => {
    expect(graderOf(model, [])('B')).toMatchObject({
      matched: 'general',
      feedback: 'Accuracy does not see confidence.',
    })
  })
  it('falls back on the words of the mistake, and on plain ones', () => {
    const silent = { ...model, options: model.options.map(({ id, text }) => ({ id, text, feedback: '' })) }
    expect(graderOf(silent, mistakes)('B')).toMatchObject({ feedback: 'Look at the loss.' })
    expect(graderOf(silent, [])('B')).toMatchObject({ feedback: 'This option is not the right one.' })
    expect(graderOf(silent, [])('A')).toMatchObject({ feedback: 'Right.' })
  })
})
