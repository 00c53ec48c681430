/** Questions by words of their title, id or objectives. */
import type { StartChoices } from '@/lib/contracts/authoring/start-views'

/** All words must occur, in any order. */
export function findQuestions(questions: StartChoices['questions'], sought: string): StartChoices['questions'] {
  const words = sought
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return questions.filter(({ id, title, objectives }) => {
    const text = `${title} ${id} ${objectives.join(' ')}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
