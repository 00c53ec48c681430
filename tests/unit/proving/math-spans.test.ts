import { describe, expect, it } from 'vitest'
import { mathSpans } from '@/lib/proving/math-spans'

const inline = (source: string) => ({ source, isDisplay: false })
const display = (source: string) => ({ source, isDisplay: true })

describe('the mathematics of a text', () => {
  it.each([
    ['a $x$ b $y + 1$', [inline('x'), inline('y + 1')]],
    ['$$\nx^2\n$$', [display('x^2')]],
    ['Then\n\n  $$ x $$\n', [display('x')]],
    ['in a line $$x$$ too', [inline('x')]],
    ['it costs \\$5 and $x$', [inline('x')]],
    ['code `$x$` and ``a ` $y$`` and $z$', [inline('z')]],
    ['$a \\$ b$', [inline('a \\$ b')]],
    ['none', []],
  ])('of %j', (text, spans) => {
    expect(mathSpans(text)).toMatchObject({ spans, unclosed: null })
  })
  it.each([
    ['open $x', '$'],
    ['$$\nx', '$$'],
    ['a ` b', '`'],
    ['$x$$', '$'],
  ])('of %j is not closed', (text, unclosed) => {
    expect(mathSpans(text).unclosed).toBe(unclosed)
  })
  it('leaves a hole where it stood, and code as it was', () => {
    expect(mathSpans('a $x$ b `c` d').rest).toBe('a   b `c` d')
  })
})
