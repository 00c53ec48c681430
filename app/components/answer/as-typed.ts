/** For a box whose text is mathematics: no keyboard or browser completes, capitalises or underlines it. */
export const asTyped = { autoComplete: 'off', autoCapitalize: 'off', spellCheck: false } as const
