/** Finds what was typed among ids, as written or but for capitals where that leaves no doubt. */

export function findById<T extends { readonly id: string }>(typed: string, shown: readonly T[]): T | undefined {
  const exact = shown.find(({ id }) => id === typed)
  if (exact !== undefined) return exact
  const alike = shown.filter(({ id }) => id.toLowerCase() === typed.toLowerCase())
  return alike.length === 1 ? alike[0] : undefined
}
