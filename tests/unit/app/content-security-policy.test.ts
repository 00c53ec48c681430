// What a page may run: nothing inline without the request's nonce, and no evaluation in a build.
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '@/app/security/content-security-policy'

const directivesOf = (policy: string) =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]))

describe('the policy of a build', () => {
  const directives = directivesOf(contentSecurityPolicy({ nonce: 'bm9uY2U=', mode: 'built' }))
  it('runs only scripts that carry the nonce and what they load', () => {
    expect(directives.get('script-src')).toBe("'self' 'nonce-bm9uY2U=' 'strict-dynamic'")
  })
  it('allows no evaluation and no inline script anywhere', () => {
    const policy = [...directives.values()].join(' ')
    expect(policy).not.toContain('unsafe-eval')
    expect(directives.get('script-src')).not.toContain('unsafe-inline')
    expect(directives.get('default-src')).toBe("'self'")
  })
  it('allows inline style in attributes alone, where KaTeX writes heights', () => {
    expect(directives.get('style-src')).not.toContain('unsafe-inline')
    expect(directives.get('style-src-attr')).toBe("'unsafe-inline'")
  })
  it('names no other host', () => {
    expect([...directives.values()].join(' ')).not.toMatch(/https?:|\*/)
  })
  it('lets nobody frame the page, move its base or send its forms elsewhere', () => {
    expect(directives.get('frame-ancestors')).toBe("'none'")
    expect(directives.get('base-uri')).toBe("'none'")
    expect(directives.get('form-action')).toBe("'self'")
  })
})

describe('the policy while developing', () => {
  const directives = directivesOf(contentSecurityPolicy({ nonce: 'bm9uY2U=', mode: 'development' }))
  it('allows what hot reload needs and still wants the nonce', () => {
    expect(directives.get('script-src')).toBe("'self' 'nonce-bm9uY2U=' 'strict-dynamic' 'unsafe-eval'")
    expect(directives.get('connect-src')).toBe("'self' ws:")
  })
})
