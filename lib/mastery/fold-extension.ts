/** One answer folded into recent form and into the second hypothesis. */
import { knownAfterPractice } from './all-or-none'
import type { AnswerTerms } from './answer-terms'
import { type Forecast, knownAfterScore, shareAfterScore } from './forecast'
import { extensionOf, knownOf } from './knowledge-reading'
import type { ObjectiveReading } from './objective-belief-at'
import { type Evidence, moved } from './prediction'
import type { Extension } from './state'

export type FoldedExtension = {
  readonly extension: Extension
  /** P(known) of each objective of the template after the evidence, before practice. */
  readonly judged: ReadonlyMap<string, number>
}

type Answered = {
  readonly terms: AnswerTerms
  readonly forecast: Forecast
  readonly evidence: Evidence
  readonly scoreFraction: number
  readonly reading: ObjectiveReading
}

/** Null where the constants in force leave the extension out. */
export function foldExtension({ terms, forecast, evidence, scoreFraction, reading }: Answered): FoldedExtension | null {
  const extended = extensionOf(reading)
  if (extended === null) return null
  const { extension, constants } = extended
  const sequence = reading.state.sequence + 1
  let { known, objectiveForm } = extension
  const judged = new Map<string, number>()
  for (const term of terms.objectives) {
    const id = term.objectiveId
    const { mean, variance } = moved(term.form, { weight: terms.weight, evidence })
    objectiveForm = { ...objectiveForm, [id]: { mean, variance, sequence } }
    const { knowledge } = forecast
    const after = knowledge === null ? term.known : knownAfterScore(term.known, { knowledge, scoreFraction })
    judged.set(id, after)
    const prerequisites = reading.objectives.get(id)?.prerequisites ?? []
    const ready = prerequisites.reduce((product, needed) => product * knownOf(needed, extended), 1)
    known = { ...known, [id]: knownAfterPractice({ known: after, ready }, constants.allOrNone) }
  }
  return {
    extension: {
      allOrNoneShare: shareAfterScore(forecast, scoreFraction),
      known,
      form: moved(terms.form, { weight: 1, evidence }),
      objectiveForm,
    },
    judged,
  }
}
