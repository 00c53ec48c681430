// After signing in a person stays on this site, whatever the address asked for.
import { describe, expect, it } from 'vitest'
import { localPath } from '@/app/components/sign-in/local-path'

describe('the way back after signing in', () => {
  it('keeps a path with its query and fragment', () => {
    expect(localPath('/courses/information-theory/practice?x=1#top')).toBe(
      '/courses/information-theory/practice?x=1#top',
    )
  })
  it('drops another host and keeps only its path', () => {
    expect(localPath('https://elsewhere.example/steal')).toBe('/steal')
    expect(localPath('//elsewhere.example/steal')).toBe('/steal')
    expect(localPath('\\\\elsewhere.example/steal')).toBe('/steal')
  })
  it('never yields a path that a browser would read as a host', () => {
    expect(localPath('/..//elsewhere.example')).toBe('/')
    expect(localPath('https://a.example//elsewhere.example')).toBe('/')
  })
  it('goes home for what is no address', () => {
    expect(localPath('https://')).toBe('/')
    expect(localPath('')).toBe('/')
  })
  it('runs no script', () => {
    expect(localPath('javascript:alert(1)')).not.toMatch(/^javascript:/)
  })
})
