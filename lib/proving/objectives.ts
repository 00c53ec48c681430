/** Every objective that the question names is one that a lesson has. */
import { judged, ofAll, type Rule, type RuleContext } from './rule'

export const objectives: Rule = {
  id: 'objectives',
  watch: (context) => ({ see: () => undefined, conclude: () => conclude(context) }),
}

function conclude({ question, knownObjectives }: RuleContext) {
  const unknown = question.objectives.filter((id) => !knownObjectives.includes(id))
  return judged({
    n: question.objectives.length,
    reds: unknown.map((id) => ofAll(`No lesson has an objective ${id}; there are ${knownObjectives.join(', ')}.`)),
    figures: { unit: 'objectives', objectives: question.objectives },
  })
}
