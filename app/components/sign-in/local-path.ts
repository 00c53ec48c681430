/** Where to go after signing in: a path of this site, whatever the address asked for. */

export function localPath(asked: string): string {
  const base = 'https://here.invalid'
  if (!URL.canParse(asked, base)) return '/'
  const { pathname, search, hash } = new URL(asked, base)
  return pathname.startsWith('//') ? '/' : `${pathname}${search}${hash}`
}
