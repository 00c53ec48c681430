import { describe, expect, it } from 'vitest'
import {
  chosenIds,
  firstChoice,
  mayTake,
  missingLessons,
  openConflicts,
  withDecision,
  withoutTaken,
  withTaken,
} from '@/app/components/studio/exchange/import-choice'
import type { ImportChange, ImportReport } from '@/lib/contracts/exchange/import-views'
import { parseQuestion } from '@/lib/problems/question'

const view = (id: string, change: ImportChange, verdict: 'green' | 'red' = 'green') => ({
  question: parseQuestion({
    ...{ id, title: id, lesson: 'a', objectives: ['b'], kind: 'recall', difficulty: 'easy' },
    ...{ prompt: 'x', answers: { n: { label: 'n', number: 1 } }, solution: 'y' },
  }),
  ...{ line: 1, change, stored: null, differs: [], missing: [] },
  proof: { verdict, findings: [] },
})
const report: ImportReport = {
  ...{ format: 'bank', isRead: true, lost: [], errors: [], mistakes: {}, refusal: null, fingerprint: '' },
  questions: [
    view('new', 'created'),
    view('red', 'created', 'red'),
    view('changed', 'updated'),
    view('same', 'unchanged'),
    view('ours', 'kept'),
    view('both', 'conflict'),
    view('out', 'retired'),
    view('nowhere', 'unplaced'),
  ],
  lessons: [
    { id: 'told-anew', title: 'x', change: 'updated', objectives: 1 },
    { id: 'as-it-was', title: 'x', change: 'unchanged', objectives: 1 },
  ],
}

describe('what of an import is taken', () => {
  it('is at first what is new or changed and not red, published', () => {
    const choice = firstChoice(report)
    expect(choice.as).toBe('published')
    expect(chosenIds(report, choice)).toEqual(['new', 'changed'])
    expect([...choice.lessons]).toEqual(['told-anew'])
  })

  it('may be anything but what is the same, and as a draft what is red or nowhere, too', () => {
    const takeable = (as: 'published' | 'drafts') =>
      report.questions.filter((each) => mayTake(each, as)).map(({ question }) => question.id)
    expect(takeable('published')).toEqual(['new', 'changed', 'ours', 'both', 'out'])
    expect(takeable('drafts')).toEqual(['new', 'red', 'changed', 'ours', 'both', 'out', 'nowhere'])
  })

  it('is no longer what cannot be published, once drafts are not wanted any more', () => {
    const asDrafts = withTaken({ ...firstChoice(report), as: 'drafts' }, ['red'])
    expect(chosenIds(report, asDrafts)).toContain('red')
    expect(chosenIds(report, { ...asDrafts, as: 'published' })).toEqual(['new', 'changed'])
    expect(chosenIds(report, withoutTaken(asDrafts, ['red', 'new']))).toEqual(['changed'])
  })

  it('names a new lesson that is left out although a question needs it', () => {
    const lessons = [{ id: 'a', title: 'Lesson a', change: 'created' as const, objectives: 1 }]
    const brought = { ...report, lessons }
    const choice = firstChoice(brought)
    expect(missingLessons(brought, choice)).toEqual([])
    const without = { ...choice, lessons: new Set<string>() }
    expect(missingLessons(brought, without)).toEqual(['Lesson a'])
    expect(missingLessons(brought, { ...without, taken: new Set() })).toEqual([])
    expect(missingLessons(brought, { ...without, as: 'drafts' })).toEqual([])
  })

  it('waits for the choice in each conflict, and then holds the file where it won', () => {
    const choice = firstChoice(report)
    expect(openConflicts(report, choice)).toBe(1)
    const file = withDecision(choice, { id: 'both', winner: 'file' })
    expect(openConflicts(report, file)).toBe(0)
    expect(chosenIds(report, file)).toContain('both')
    expect(chosenIds(report, withDecision(file, { id: 'both', winner: 'bank' }))).not.toContain('both')
  })
})
