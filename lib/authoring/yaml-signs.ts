/** Where the signs of YAML stand that its tree does not show: the colon behind a key, the dash before an entry. */
import type { CST, Pair, YAMLSeq } from 'yaml'

/** The offset of the colon; null where a key stands alone, which between braces it may. */
export function signOf({ srcToken }: Pair): number | null {
  const tokens = srcToken !== undefined && 'sep' in srcToken ? srcToken.sep : undefined
  return tokens?.find(({ type }) => type === 'map-value-ind')?.offset ?? null
}

/** Null in a list between brackets. */
export function dashOf({ srcToken }: YAMLSeq, index: number): number | null {
  if (srcToken?.type !== 'block-seq') return null
  return srcToken.items.flatMap(dashes)[index] ?? null
}

function dashes({ start }: { readonly start: readonly CST.SourceToken[] }): readonly number[] {
  return start.flatMap(({ type, offset }) => (type === 'seq-item-ind' ? [offset] : []))
}
