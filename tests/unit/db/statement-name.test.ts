import { describe, expect, it } from 'vitest'
import { statementName } from '@/lib/db/statement-name'

describe('statementName', () => {
  it('names a statement that asks for it, always alike, within what PostgreSQL takes for a name', () => {
    const sql = '\n  /* prepared */ SELECT $1::int'
    const name = statementName({ sql })
    expect(name).toMatch(/^[0-9a-f]{32}$/)
    expect(statementName({ sql })).toBe(name)
  })

  it('names no two statements alike, and none that does not ask: those differ with every list', () => {
    const one = statementName({ sql: '/* prepared */ SELECT 1' })
    expect(statementName({ sql: '/* prepared */ SELECT 2' })).not.toBe(one)
    expect(statementName({ sql: 'SELECT 1' })).toBe('')
    expect(statementName({ sql: 'SELECT 1 /* prepared */' })).toBe('')
  })
})
