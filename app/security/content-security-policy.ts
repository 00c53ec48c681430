/** What a page may load and run. KaTeX writes heights into style attributes, the one inline style allowed in a build. */

export type PolicyFor = {
  readonly nonce: string
  /** `next dev` evaluates source maps, injects styles and keeps a socket open; a build does none of it. */
  readonly mode: 'development' | 'built'
}

export function contentSecurityPolicy({ nonce, mode }: PolicyFor): string {
  const isBuilt = mode === 'built'
  const directives: Readonly<Record<string, string>> = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isBuilt ? '' : " 'unsafe-eval'"}`,
    'style-src': isBuilt ? `'self' 'nonce-${nonce}'` : "'self' 'unsafe-inline'",
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data:",
    'worker-src': "'self'",
    'font-src': "'self' data:",
    'connect-src': isBuilt ? "'self'" : "'self' ws:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
