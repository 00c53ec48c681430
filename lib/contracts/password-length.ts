/** In characters. The upper bound keeps a stranger from having a novel hashed. */
export const passwordLength = { min: 10, max: 200 } as const
