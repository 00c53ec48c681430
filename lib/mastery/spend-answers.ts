/** What a number of answers comes to: objectives mastered, each once those before it are. */

/** An objective that is not mastered, or is due for review. In the order of the course. */
export type Goal = {
  readonly objectiveId: string
  /** Not mastered either, and needed first. */
  readonly waitsFor: readonly string[]
  /** Answers until it is declared, or is certain again; 0 is taken for 1. */
  readonly answersNeeded: number
  /** What is won with it: 1, or for a review what is lost of it until the end without one. */
  readonly worth: number
}

/** Objectives, and answers of the budget left over. */
export type Spending = { readonly objectives: number; readonly left: number }

/**
 * The budget goes to the objectives in their order, each opened when all it waits for are done; what does not reach for a whole one brings its
 * share. A goal that waits for one that is not among them stays closed.
 * @example goals of 10 and 20 answers, the second waiting for the first, and 15 answers: 1 + 5/20 = 1.25 objectives
 */
export function spendAnswers(goals: readonly Goal[], budget: number): Spending {
  if (!(budget >= 0)) throw new RangeError(`expected a budget of answers, got ${budget}`)
  const done = new Set<string>()
  let [left, objectives] = [budget, 0]
  let waiting = goals
  while (left > 0) {
    const next = waiting.find(({ waitsFor }) => waitsFor.every((id) => done.has(id)))
    if (next === undefined) break
    const needed = Math.max(1, next.answersNeeded)
    objectives += next.worth * Math.min(1, left / needed)
    if (left >= needed) done.add(next.objectiveId)
    left = Math.max(0, left - needed)
    waiting = waiting.filter((goal) => goal !== next)
  }
  return { objectives, left }
}
