import { describe, expect, test } from 'vitest'
import { freeQuestionId, idFromTitle, isIdOfTitle } from '@/lib/authoring/question-id'
import { reservedIds } from '@/lib/authoring/reserved-ids'
import { idSchema } from '@/lib/problems/name-schema'

describe('the id of a title', () => {
  test.each([
    ['Perplexity of a sequence', 'perplexity-of-a-sequence'],
    ['  What’s lost, & why? ', 'whats-lost-why'],
    ['Größe über Null', 'gro-e-uber-null'],
    ['13.5: loss', '13-5-loss'],
    ['困惑', ''],
  ])('%j is %j', (title, id) => {
    expect(idFromTitle(title)).toBe(id)
  })

  test('is one that the format takes, however long the title', () => {
    const id = idFromTitle('many words '.repeat(40))
    expect(idSchema.safeParse(id).success).toBe(true)
    expect(id.length).toBeLessThanOrEqual(80)
  })
})

test('a taken id gets a number, and so does one that is a page', () => {
  expect(freeQuestionId('Loss', [])).toBe('loss')
  expect(freeQuestionId('Loss', ['loss', 'loss-2'])).toBe('loss-3')
  for (const id of reservedIds) expect(freeQuestionId(id, [])).toBe(`${id}-2`)
  expect(freeQuestionId('?', [])).toBe('question')
})

test('an id is known as its title’s, with a number behind it too', () => {
  for (const title of ['Loss', 'drafts', '?']) expect(isIdOfTitle(freeQuestionId(title, ['loss']), title)).toBe(true)
  expect(isIdOfTitle('loss-of-trust', 'Loss')).toBe(false)
  expect(isIdOfTitle('los', 'Loss')).toBe(false)
})
