/** What came of one part, and the few ways a grade of a part is made. */
import type { Part } from '@/lib/problems/part'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import type { PartGrade } from './grade'
import type { Unreadable } from './reading'

export type PartOutcome = { readonly kind: 'graded'; readonly grade: PartGrade } | Unreadable

type Read = { readonly part: Pick<Part, 'name'>; readonly readAs: string }

export function right({ part, readAs }: Read, feedback = 'Right.'): PartOutcome {
  return graded({ name: part.name, scoreFraction: 1, matched: 'key', feedback, readAs })
}

export function mistaken({ part, readAs }: Read, mistake: VariantMistake): PartOutcome {
  const { id, name, feedback } = mistake
  return graded({
    name: part.name,
    scoreFraction: 0,
    matched: 'mistake',
    mistake: id,
    mistakeName: name,
    feedback,
    readAs,
  })
}

/** Right but for rounding is not right, and is told apart so that the person looks at the digits and not at the method. */
export function nearMiss({ part, readAs }: Read, feedback: string): PartOutcome {
  return graded({ name: part.name, scoreFraction: 0, matched: 'near-miss', feedback, readAs })
}

export function wrong({ part, readAs }: Read, feedback: string): PartOutcome {
  return graded({ name: part.name, scoreFraction: 0, matched: 'general', feedback, readAs })
}

function graded(grade: PartGrade): PartOutcome {
  return { kind: 'graded', grade }
}
