import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findFormat } from '@/lib/content/interchange/find-format'
import { writeCsv } from '@/lib/content/interchange/write-csv'

const fixture = (name: string) => readFileSync(`tests/fixtures/interchange/${name}`, 'utf8')
const seed = (name: string) => readFileSync(`seeds/${name}`, 'utf8')
const text = (words: string) => [{ name: '', text: words }]

describe('the format of what somebody brings', () => {
  it.each([
    ['GIFT', 'gift', text(fixture('every-construct.gift'))],
    ['broken GIFT', 'gift', text(fixture('broken.gift'))],
    ['Moodle XML', 'moodle-xml', text(fixture('every-type.xml'))],
    ['QTI 2.1', 'qti', text(fixture('choice-2p1.xml'))],
    ['QTI 3', 'qti', text('<?xml version="1.0"?>\n<qti-assessment-item identifier="a"/>')],
    ['a lesson', 'lesson', text(seed('lessons/13-05-cross-entropy.md'))],
    ['a question of ours', 'bank', text(seed('questions/perplexity-of-a-sequence.yaml'))],
    ['CSV', 'csv', text(writeCsv([]).text)],
    ['CSV of a German spreadsheet', 'csv', text('Title;Question;Key\r\nBits;How many?;1')],
    ['nothing', 'gift', text('')],
  ])('is seen in a text that was pasted: %s', (_what, format, files) => {
    expect(findFormat(files)).toBe(format)
  })

  it.each([
    ['a bank', 'bank', ['bank.json', 'questions/a.yaml', 'lessons/b.md']],
    ['a bank without its list', 'bank', ['x/questions/a.yaml', 'x/lessons/b.md']],
    ['a lesson and its objectives', 'lesson', ['b.md', 'b.objectives.yaml']],
    ['a spreadsheet', 'csv', ['a.tsv']],
    ['GIFT', 'gift', ['A.GIFT']],
    ['a package', 'qti', ['imsmanifest.xml']],
    ['a question of ours', 'bank', ['a.yml']],
  ])('is seen in the names of files: %s', (_what, format, names) => {
    expect(findFormat(names.map((name) => ({ name, text: '' })))).toBe(format)
  })

  it('is seen in the items of a package, not in its table of contents', () => {
    const manifest = { name: 'imsmanifest.xml', text: '<manifest/>' }
    expect(findFormat([manifest, { name: 'items/a.xml', text: fixture('choice-2p1.xml') }])).toBe('qti')
  })
})
