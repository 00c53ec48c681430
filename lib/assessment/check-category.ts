/** Whether an assessment counts towards the course's grade. */
import type { AssessmentDefinition } from './definition'
import type { Finding } from './finding'
import type { GradebookRules } from './gradebook-rules'

export type CategoryFinding = Finding<'category-gone' | 'no-category'>

/** A course without categories counts everything; one with some counts what is in one of them. */
export function checkCategory(
  { categoryId }: Pick<AssessmentDefinition, 'categoryId'>,
  { categories }: GradebookRules,
): readonly CategoryFinding[] {
  if (categoryId !== null && !categories.some(({ id }) => id === categoryId)) {
    const then = categories.length === 0 ? 'Choose “none”.' : 'Until it gets another it counts for nothing. Choose one.'
    return [finding('category-gone', `The gradebook has its category no more. ${then}`)]
  }
  if (categoryId !== null || categories.length === 0) return []
  return [finding('no-category', 'It is in no category of the gradebook, so it counts for nothing. Choose one.')]
}

function finding(kind: CategoryFinding['kind'], words: string): CategoryFinding {
  return { kind, severity: 'warning', words, slotIds: [] }
}
