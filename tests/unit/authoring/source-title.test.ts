import { describe, expect, it } from 'vitest'
import { idOfSource, titleOfSource } from '@/lib/authoring/source-title'

describe('the title of a text', () => {
  it('is what stands under title, whatever else is wrong', () => {
    expect(titleOfSource('id: a\ntitle: Bits of a sentence\nanswers: 3')).toBe('Bits of a sentence')
    expect(titleOfSource('title: "Quoted: yes" # and a comment')).toBe('Quoted: yes')
    expect(titleOfSource('title: |\n  Over\n  two lines')).toBe('Over\n  two lines'.replace('  ', ''))
    expect(titleOfSource('title: 42')).toBe('42')
  })

  it('is empty where there is none, or no YAML, or something else in its place', () => {
    for (const source of [
      '',
      '   ',
      'title:',
      'title: [a]',
      'title: {a: b}',
      '- a\n- b',
      'just words',
      '{',
      '\t:',
      'a: *b',
    ])
      expect(titleOfSource(source), source).toBe('')
  })

  it('is empty where the text is nested so deeply that reading it would end the process', () => {
    expect(titleOfSource(`title: x\na: ${'['.repeat(50_000)}${']'.repeat(50_000)}`)).toBe('')
  })

  it('is cut at 200 characters', () => {
    expect(titleOfSource(`title: ${'x'.repeat(500)}`)).toHaveLength(200)
  })
})

describe('the id of a text', () => {
  it('is what stands under id', () => {
    expect(idOfSource('id: some-question\ntitle: x')).toBe('some-question')
    expect(idOfSource('title: x')).toBe('')
  })
})
