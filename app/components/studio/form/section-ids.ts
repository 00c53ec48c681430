/** The sections of the form in their order, and the keys of a question that each is about. */

export const sectionIds = [
  'about',
  'drawn',
  'worked',
  'conditions',
  'problem',
  'answers',
  'mistakes',
  'hints',
  'solution',
] as const

export type SectionId = (typeof sectionIds)[number]

export const sectionKeys = {
  about: ['id', 'title', 'lesson', 'objectives', 'origin', 'kind', 'difficulty', 'family'],
  drawn: ['parameters'],
  worked: ['let'],
  conditions: ['require'],
  problem: ['prompt'],
  answers: ['answers'],
  mistakes: ['mistakes'],
  hints: ['hints'],
  solution: ['solution'],
} as const satisfies Readonly<Record<SectionId, readonly string[]>>

/** Null for what belongs to no section: the author's tests, a key that nobody knows. */
export function sectionOf(path: string): SectionId | null {
  const [top = ''] = path.split('.')
  return sectionIds.find((id) => sectionKeys[id].some((key) => key === top)) ?? null
}
