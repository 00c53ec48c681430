/** A mistake on one draw, before anybody asks what there is to say about it. */
import type { VariantMistake } from './variant-mistake'

export type ToldMistake = Omit<VariantMistake, 'feedback'> & {
  /** Writes the feedback. */
  readonly tell: () => string
}

/** Made for the draw that is accepted, when it is asked for: an object with a getter costs a hundred times one without. */
export function toVariantMistake({ id, part, value, name, tell }: ToldMistake): VariantMistake {
  return {
    id,
    part,
    value,
    name,
    get feedback() {
      return tell()
    },
  }
}
