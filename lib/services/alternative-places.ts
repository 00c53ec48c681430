/** Which parts of a question take an alternative, and the names it may be written with. */
import 'server-only'
import type { Question } from '@/lib/problems/question'

type Answer = Question['answers'][string]

export function alternativePlaces({ answers, parameters, let: worked }: Question) {
  return {
    parts: Object.entries(answers).flatMap(([name, answer]) => (takes(answer) ? [{ name, label: answer.label }] : [])),
    names: [...Object.keys(parameters), ...Object.keys(worked)],
  }
}

/** What is chosen has its options, and a construction its conditions. */
function takes(answer: Answer): boolean {
  return !['choice', 'choices', 'probabilisticChoice', 'construction'].some((kind) => Object.hasOwn(answer, kind))
}
