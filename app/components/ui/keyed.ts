/** Things in their order, each with a name for its place: two may be alike while they are written. */
export function keyed<Value>(values: readonly Value[]): readonly { readonly key: string; readonly value: Value }[] {
  return values.map((value, place) => ({ key: `place ${place}`, value }))
}
