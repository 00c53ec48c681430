/** One field of the form: where it writes, and what it is filled in with. */

export type InputKind =
  | 'expression'
  | 'number'
  | 'inline'
  | 'list'
  | 'count-or-list'
  | 'names'
  | 'pick'
  | 'tick'
  | 'tolerance'
  | 'entry-tolerance'
  | 'follows'
  | 'accept'
  | 'one-key'
  | 'option-ids'
  | 'options'
  | 'item-ids'
  | 'items'
  | 'variables'
  | 'conditions'

export type FieldSpec = {
  /** Under the parameter or answer it belongs to: "probabilities.count". */
  readonly at: string
  readonly input: InputKind
}

export function field(at: string, input: InputKind): FieldSpec {
  return { at, input }
}
