import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importLesson } from '@/lib/content/import-lesson'
import { lessonToMarkdown } from '@/lib/content/lesson-to-markdown'
import { makeLesson, noLeads } from './make-lesson'

const write = (own: Parameters<typeof makeLesson>[0]) => lessonToMarkdown(makeLesson(own))

describe('a lesson as Markdown', () => {
  test('has every part in its place, even with nothing in it', () => {
    expect(write({}).split('\n\n')).toEqual([
      '# 1.2 — Coins',
      'Phase: Chance',
      'Prerequisites:',
      '## Learning Objectives',
      '## Core Content',
      '## Key Terms',
      '## Worked Examples',
      '## Quiz',
      '## Practice Problems',
      '## Summary',
      '## Pitfalls',
      '## Next Steps\n',
    ])
  })

  test('names the lessons it needs and the one that follows', () => {
    const text = write({ prerequisites: ['01-01-chance', '00-01-sets'], nextLessonId: '01-03-dice' })
    expect(text).toContain('\nPrerequisites: 01-01-chance, 00-01-sets\n')
    expect(text.endsWith('## Next Steps\n\nNext up: 01-03-dice.md\n')).toBe(true)
  })

  test('leaves out a phase that is empty', () => {
    expect(write({ phase: '' })).not.toContain('Phase')
  })

  test('marks sections and callouts with the signs of the format', () => {
    const blocks = [
      { kind: 'markdown', markdown: 'Toss it.' },
      { kind: 'callout', tone: 'pitfall', title: 'Beware', markdown: 'Of one.\n\nOf two.' },
    ] as const
    const text = write({ sections: [{ id: 'a-toss', heading: 'A Toss', tone: 'critical', blocks }] })
    expect(text).toContain('### ⚠️ CRITICAL: A Toss\n\nToss it.\n\n> 🚩 **Beware:** Of one.\n>\n> Of two.\n')
  })

  test('writes a question with its options, its key and what is said to each choice', () => {
    const options = [
      { id: 'A', text: 'heads', feedback: 'No.' },
      { id: 'B', text: 'tails', feedback: '' },
    ]
    expect(write({ quizQuestions: [{ number: 4, prompt: 'Which?', options, key: 'B' }] })).toContain(
      '### Q4: Which?\n\n- A) heads\n- B) tails\n\nCorrect: B)\n\n- If you chose A: No.\n\n## Practice',
    )
  })

  test('hides the answer of a problem, within its item', () => {
    expect(write({ practiceProblems: [{ number: 1, prompt: 'Toss.', answer: 'Heads.' }] })).toContain(
      '1. Toss.\n\n   <details>\n   <summary>Click for answer</summary>\n\n   Heads.\n\n   </details>\n',
    )
  })

  test('keeps the second paragraph of an item within it', () => {
    expect(write({ keyTerms: ['A coin.\n\nIt has sides.', 'A die.'] })).toContain(
      '- A coin.\n\n   It has sides.\n- A die.\n',
    )
    expect(write({ pitfalls: [{ title: '', markdown: 'Mind.' }] })).toContain('## Pitfalls\n\n- Mind.\n')
  })

  test('opens each part with its lead', () => {
    const leads = { ...noLeads, objectives: 'You will:', nextSteps: 'Rest.' }
    const text = write({ leads, objectives: ['Toss.'] })
    expect(text).toContain('## Learning Objectives\n\nYou will:\n\n- Toss.\n')
    expect(text).toContain('## Next Steps\n\nRest.\n')
  })
})

describe('a lesson imported from its Markdown', () => {
  const words = fc
    .array(fc.constantFrom('Coin', 'toss', 'of two', '$p = 0.5$', '$x_i$', '`code`', 'half'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((own) => `The ${own.join(' and ')} end.`)
  const heading = fc.constantFrom('A Toss', 'Two Coins', 'Odds and Ends', 'Bits')
  const paragraphs = fc.array(words, { minLength: 1, maxLength: 3 }).map((own) => own.join('\n\n'))
  const callout = fc.record({
    kind: fc.constant('callout' as const),
    tone: fc.constantFrom('critical' as const, 'pitfall' as const),
    title: heading,
    markdown: paragraphs,
  })
  const section = fc.record({
    heading,
    tone: fc.constantFrom(null, 'critical' as const, 'pitfall' as const),
    blocks: fc.tuple(fc.record({ kind: fc.constant('markdown' as const), markdown: paragraphs }), callout),
  })
  const question = fc
    .record({ prompt: words, texts: fc.array(words, { minLength: 2, maxLength: 5 }), feedback: words, key: fc.nat(1) })
    .map(({ prompt, texts, feedback, key }) => ({
      number: 3,
      prompt,
      options: texts.map((text, index) => ({ id: 'ABCDE'.charAt(index), text, feedback })),
      key: 'AB'.charAt(key),
    }))
  const lesson = fc
    .record({
      objectives: fc.array(words, { minLength: 1, maxLength: 3 }),
      sections: fc.uniqueArray(section, { minLength: 1, maxLength: 3, selector: (own) => own.heading }),
      keyTerms: fc.array(paragraphs, { minLength: 1, maxLength: 3 }),
      workedExamples: fc.array(fc.record({ number: fc.nat(99), title: heading, markdown: paragraphs }), {
        minLength: 1,
        maxLength: 3,
      }),
      quizQuestions: fc.array(question, { minLength: 1, maxLength: 3 }),
      problems: fc.array(fc.record({ prompt: paragraphs, answer: paragraphs }), { minLength: 1, maxLength: 3 }),
      takeaways: fc.array(words, { minLength: 1, maxLength: 3 }),
      pitfalls: fc.array(fc.record({ title: heading, markdown: paragraphs }), { minLength: 1, maxLength: 3 }),
      prerequisites: fc.uniqueArray(fc.constantFrom('01-01-chance', '00-01-sets')),
      nextLessonId: fc.constantFrom(null, '01-03-dice'),
    })
    .map(({ problems, sections, ...own }) =>
      makeLesson({
        ...own,
        sections: sections.map((entry) => ({ id: entry.heading.toLowerCase().replaceAll(' ', '-'), ...entry })),
        practiceProblems: problems.map((entry, index) => ({ number: index + 1, ...entry })),
      }),
    )

  test('is the lesson that was written, with nothing to mend', () => {
    fc.assert(
      fc.property(lesson, (own) => {
        const found = importLesson({ id: own.id, source: lessonToMarkdown(own) })
        expect(found.lesson).toEqual(own)
        expect(found.repairs).toEqual([])
        expect(found.unresolved).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
