import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ContentError } from '@/lib/content/content-error'
import { importLesson } from '@/lib/content/import-lesson'
import type { Lesson } from '@/lib/content/lesson'
import { lessonToMarkdown } from '@/lib/content/lesson-to-markdown'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const id = '13-05-cross-entropy'
const source = read(`tests/fixtures/${id}.source.md`)
const damaged = importLesson({ id, source })
const clean = importLesson({ id, source: read(`seeds/lessons/${id}.md`) })

describe('the lesson on cross-entropy', () => {
  test('has everything its author put in', () => {
    expect(damaged.counts).toEqual({
      objectives: 5,
      keyTerms: 3,
      workedExamples: 3,
      quizQuestions: 8,
      practiceProblems: 5,
      takeaways: 6,
      pitfalls: 5,
      tables: 3,
    })
    expect(damaged.lesson.number).toBe('13.5')
    expect(damaged.lesson.title).toBe('Cross-Entropy and Applications')
    expect(damaged.lesson.phase).toBe('Information Theory')
    expect(damaged.lesson.prerequisites).toEqual(['13-04-kl-divergence', '13-01-entropy'])
    expect(damaged.lesson.nextLessonId).toBe('13-06-source-coding-theorem')
  })

  test('gives the same content damaged and clean, and the clean one needs no mend', () => {
    expect(clean.lesson).toEqual(damaged.lesson)
    expect(clean.repairs).toEqual([])
    expect(clean.unresolved).toEqual([])
    expect(damaged.unresolved).toEqual([])
  })

  test('keeps its sections, the critical one marked', () => {
    expect(damaged.lesson.sections.map(({ heading, tone }) => [heading, tone])).toEqual([
      ['Cross-Entropy as Maximum Likelihood', 'critical'],
      ['Cross-Entropy in Classification', null],
      ['Perplexity', null],
      ['Bits-per-Character (BPC) and Bits-per-Dimension', null],
      ['Why Cross-Entropy Beats Accuracy', null],
    ])
    expect(damaged.lesson.sections[2]?.blocks[1]).toMatchObject({
      kind: 'callout',
      tone: 'pitfall',
      title: 'Common Pitfall',
    })
  })

  test('has four options with feedback to each question, and the right key', () => {
    expect(damaged.lesson.quizQuestions.map((question) => question.key).join('')).toBe('AABCCDCB')
    for (const question of damaged.lesson.quizQuestions) {
      expect(question.options.map((option) => option.id)).toEqual(['A', 'B', 'C', 'D'])
      for (const option of question.options) {
        const isKey = option.id === question.key
        expect(option.feedback.endsWith('Correct!')).toBe(isKey)
        expect(option.feedback.startsWith('This is incorrect.')).toBe(!isKey)
      }
    }
  })

  test.each([
    [13, String.raw`$\{x_i\}$`],
    [20, String.raw`$$\mathcal{L}_{\text{CE}} = -\sum_{k=1}^{K} y_k \log \hat{y}_k$$`],
    [21, String.raw`$\mathcal{L}_{\text{CE}} = -\log \hat{y}_{\text{true}}$`],
    [86, String.raw`$\{x_i\}$`],
    [107, String.raw`$\hat{y}_j(\delta_{jk} - \hat{y}_k)$`],
    [170, '`log_softmax` in all'],
    [170, 'fused `CrossEntropyLoss` (which'],
    [2, 'Phase: Information Theory\n\nPrerequisites: 13-04-kl-divergence, 13-01-entropy'],
    [55, 'nats\n\n$'],
    [138, 'bits)\n- Language'],
  ])('reports the mend of line %i', (line, after) => {
    expect(damaged.repairs.some((repair) => repair.line === line && repair.after.includes(after))).toBe(true)
  })

  test('quotes the source in every mend of one line', () => {
    const plain = (text: string) => text.replaceAll(/[$_\\`]|\s/g, '')
    const lines = source.split('\n')
    for (const repair of damaged.repairs) {
      const [first = ''] = repair.before.split('\n')
      const around = lines.slice(Math.max(0, repair.line - 2), repair.line + 1).join('\n')
      expect(plain(around)).toContain(plain(first))
    }
  })

  test('loses no sentence', () => {
    expect(listLost(source, damaged.lesson)).toEqual([])
  })
})

describe('another lesson of the format', () => {
  const other = '13-04-kl-divergence'
  const fromDamaged = importLesson({ id: other, source: read(`tests/fixtures/${other}.source.md`) })
  const fromClean = importLesson({ id: other, source: read(`tests/fixtures/${other}.md`) })

  test('is imported alike from its damaged and its clean form', () => {
    expect(fromDamaged.lesson).toEqual(fromClean.lesson)
    expect(fromClean.repairs).toEqual([])
    expect(fromClean.unresolved).toEqual([])
    expect(fromDamaged.unresolved).toEqual([])
    expect(fromClean.counts.quizQuestions).toBe(1)
    expect(fromClean.counts.practiceProblems).toBe(2)
  })

  test('loses no sentence', () => {
    expect(listLost(read(`tests/fixtures/${other}.source.md`), fromDamaged.lesson)).toEqual([])
  })

  test('is written and read back as it was', () => {
    const again = importLesson({ id: other, source: lessonToMarkdown(fromClean.lesson) })
    expect(again).toEqual(fromClean)
  })
})

describe('a text that is no lesson, or half of one', () => {
  test.each(['', 'Hello', '## Quiz\n\n## Summary\n'])('is refused with what was expected: %j', (text) => {
    expect(() => importLesson({ id: 'a', source: text })).toThrow('Expected the lesson to begin with a title line')
  })

  test('names each part that is missing', () => {
    const { unresolved } = importLesson({
      id: 'a',
      source: '# 1.2 — A title\n\n## Quiz\n\n### Q1: What?\n\n- A) This\n',
    })
    expect(unresolved.map((entry) => entry.why).join('\n')).toMatch(
      /Learning Objectives[\s\S]*Core Content[\s\S]*Pitfalls/,
    )
    expect(unresolved.some((entry) => entry.why.includes('Correct: A)') && entry.text.includes('This'))).toBe(true)
  })

  test('is refused when it is too large', () => {
    expect(() => importLesson({ id: 'a', source: 'x'.repeat(1_000_000) })).toThrow('expected at most')
    expect(() => importLesson({ id: 'a', source: 'x\n'.repeat(2_000_000) })).toThrow('Expected a lesson of at most')
    expect(() => importLesson({ id: '../a', source })).toThrow('Expected a lesson id')
  })

  test('gives a result or a ContentError, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '$',
        '$$',
        '\\',
        '\\hat{',
        '{',
        '}',
        '_',
        '-',
        ' -\n',
        'A) ',
        'B) ',
        '\n',
        'Quiz\n',
        '> ',
        '|',
        '**',
        '`',
        'Q1: ',
        'x{i}',
        'Correct: A)\n',
        '1. ',
        'Click for answer\n',
        '⚠️ CRITICAL: ',
      ),
      fc.string({ maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const result = attempt(`# 1.1 — T\nCore Content\n${pieces.join('')}`)
        expect(result === 'refused' || result.lesson.id === 'a').toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test.each(['\\hat{', '$x{', 'x_', '{', '$', '`', '\\{x', '(', 'a{b', '**', 'A) ', '- ', '|'])(
    'is read in good time when a line repeats %j',
    (text) => {
      const line = text.repeat(Math.floor(19_000 / text.length))
      const lines = `${line}\n`.repeat(3)
      expect(attempt(`# 1.1 — T\nCore Content\n${lines}Quiz\n${lines}Pitfalls\n${lines}`)).not.toBe('refused')
    },
  )
})

function attempt(text: string) {
  try {
    return importLesson({ id: 'a', source: text })
  } catch (error) {
    if (error instanceof ContentError) return 'refused' as const
    throw error
  }
}

/** Sentences of the source that are nowhere in the lesson, what a mend touches aside: signs, spaces, markers, the format's own words. */
function listLost(text: string, lesson: Lesson): readonly string[] {
  const tones = { critical: '⚠️ CRITICAL:', pitfall: '🚩' }
  const whole = JSON.parse(JSON.stringify(lesson), (_key, value: unknown) => value)
  const marks = lesson.sections.flatMap((section) => [
    `${section.tone === null ? '' : tones[section.tone]} ${section.heading}`,
  ])
  const examples = lesson.workedExamples.map((example) => `Example ${example.number}: ${example.title}`)
  const pitfalls = lesson.pitfalls.map((pitfall) => `${pitfall.title}: ${pitfall.markdown}`)
  const callouts = lesson.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === 'callout' ? [`${tones[block.tone]} ${block.title}: ${block.markdown}`] : [],
    ),
  )
  const quiz = lesson.quizQuestions.flatMap((question) => [
    `Q${question.number}: ${question.prompt}`,
    question.options.map((option) => `${option.id}) ${option.text}`).join(' '),
    `Correct: ${question.key})`,
    ...question.options.map((option) => `If you chose ${option.id}: ${option.feedback}`),
  ])
  const header = [
    `${lesson.number} — ${lesson.title}`,
    `Phase: ${lesson.phase}`,
    `Prerequisites: ${lesson.prerequisites.join(', ')}`,
  ]
  const own = [
    ...[
      'Learning Objectives',
      'Core Content',
      'Key Terms',
      'Worked Examples',
      'Quiz',
      'Practice Problems',
      'Click for answer',
    ],
    ...['Summary', 'Pitfalls', 'Next Steps', `Next up: ${lesson.nextLessonId}.md`],
  ]
  const everything = bare(
    [...header, ...own, ...marks, ...examples, ...pitfalls, ...callouts, ...quiz, ...listTexts(whole)].join('\n'),
  )
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?])\s+(?=[A-Z])|\s+(?=Prerequisites:)/))
    .map((sentence) => sentence.replace(/^-\s|\s-$/g, ''))
    .filter((sentence) => !everything.includes(bare(sentence)))
}

function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(listTexts)
}

function bare(text: string): string {
  return text.replaceAll(/[\s$_\\`*#>-]/g, '')
}
