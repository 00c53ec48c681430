/** The texts of a variant by the place where they are read, what is asked before what is said afterwards. */
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'

export type TextSource = {
  readonly place: string
  /** Markdown. Throws where a value cannot be shown. */
  readonly write: () => string
  /** Read before the answer is given. */
  readonly isAsked: boolean
}

/** Those that are asked come first. */
export function textSources(variant: Variant): readonly TextSource[] {
  return [
    { place: 'prompt', write: () => variant.prompt, isAsked: true },
    ...variant.parts.flatMap(askedOf),
    ...hintsOf(variant),
    { place: 'solution', write: () => variant.solution, isAsked: false },
    ...variant.parts.flatMap(saidAbout),
    ...variant.mistakes.map((mistake) => ({
      place: `feedback of mistake ${mistake.id}`,
      write: () => mistake.feedback,
      isAsked: false,
    })),
  ]
}

/** A variant writes all of its hints at once: where one cannot be written, they fail as one text. */
function hintsOf(variant: Variant): readonly TextSource[] {
  try {
    return variant.hints.map((hint, place) => ({ place: `hint ${place + 1}`, write: () => hint, isAsked: false }))
  } catch {
    return [{ place: 'a hint', write: () => variant.hints.join('\n'), isAsked: false }]
  }
}

/** In the order of their ids, not in the order drawn: two students with the same options have the same problem. */
function askedOf(part: Part): readonly TextSource[] {
  const label = { place: `label of ${part.name}`, write: () => part.label, isAsked: true }
  return [
    label,
    ...shownRows(part).map(({ id, write }) => ({ place: `option ${id} of ${part.name}`, write, isAsked: true })),
  ]
}

type Row = { readonly id: string; readonly write: () => string }

function shownRows(part: Part): readonly Row[] {
  const rows = rowsOf(part).map((row) => ({ id: row.id, write: () => row.text }))
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function rowsOf(part: Part): readonly { readonly id: string; readonly text: string }[] {
  if ('options' in part) return part.options
  return part.kind === 'ordering' ? part.items : []
}

function saidAbout(part: Part): readonly TextSource[] {
  const options = 'options' in part ? part.options : []
  const conditions = part.kind === 'construction' ? part.conditions : []
  const accepted = 'accepted' in part ? part.accepted : []
  return [
    ...options.map((option) => ({
      place: `feedback of option ${option.id} of ${part.name}`,
      write: () => option.feedback,
      isAsked: false,
    })),
    ...conditions.map((condition) => ({
      place: `feedback of condition ${condition.id} of ${part.name}`,
      write: () => condition.feedback,
      isAsked: false,
    })),
    ...accepted.map((other, index) => ({
      place: `feedback of accepted answer ${index + 1} of ${part.name}`,
      write: () => other.feedback,
      isAsked: false,
    })),
  ]
}
