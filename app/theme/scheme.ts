/** Light, dark, or as the system has it: kept in a cookie, so that the first byte of a page is already right. */

export const schemes = ['auto', 'light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

export const schemeCookie = 'colour-scheme'

export function parseScheme(value: string | undefined): Scheme {
  return schemes.find((scheme) => scheme === value) ?? 'auto'
}
