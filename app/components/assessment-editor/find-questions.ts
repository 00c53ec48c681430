/** Looking for a question by what one remembers of it. */
import type { PoolQuestionView } from '@/lib/contracts/assessment-views'

type Searched = {
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
  readonly pool: readonly PoolQuestionView[]
}

/** Every word typed stands in its title, its id, its difficulty or the title of an objective, whatever the case; nothing typed finds all. */
export function findQuestions(query: string, { objectives, pool }: Searched): readonly PoolQuestionView[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return pool.filter((question) => {
    const titles = objectives.filter(({ id }) => question.objectives.includes(id)).map(({ title }) => title)
    const text = [question.title, question.id, question.difficulty, ...titles].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
