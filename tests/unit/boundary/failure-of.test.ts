import { describe, expect, it } from 'vitest'
import { failureOf } from '@/lib/boundary/failure-of'
import { failureCodes } from '@/lib/contracts/action-result'
import { AppError, refusals } from '@/lib/errors'

describe('failureOf', () => {
  it.each([
    'not-found',
    'forbidden',
    'unauthenticated',
    'conflict',
    'rate-limited',
    'invalid-input',
    'unavailable',
  ] as const)('keeps the code of a refusal: %s', (code) => {
    const failure = { ok: false, code, messageKey: `errors.${code}`, reference: null }
    expect(failureOf(new AppError(code, 'a detail for the log'))).toEqual(failure)
  })

  it('says to try again when the database does not answer', () => {
    const outage = Object.assign(new Error("Can't reach database server at 10.0.0.7"), { code: 'P1001' })
    expect(failureOf(outage)).toEqual({
      ok: false,
      code: 'unavailable',
      messageKey: 'errors.unavailable',
      reference: null,
    })
    expect(failureOf(Object.assign(new Error('Unique constraint'), { code: 'P2002' })).code).toBe('unexpected')
  })

  it.each([
    { kind: 'DatabaseNotReachable', host: '10.0.0.7', port: 5432 },
    { kind: 'ConnectionClosed' },
    { kind: 'TooManyConnections', originalCode: '53300' },
    { kind: 'postgres', originalCode: '57P01', code: '57P01' },
    { kind: 'postgres', originalCode: '57P03', code: '57P03' },
    { kind: 'postgres', originalCode: '53100', code: '53100' },
  ])('sees an outage behind the one code of raw queries: $kind $originalCode', (cause) => {
    const driverAdapterError = Object.assign(new Error('driver'), { cause })
    expect(failureOf(Object.assign(new Error('raw'), { code: 'P2010', meta: { driverAdapterError } })).code).toBe(
      'unavailable',
    )
  })

  it.each([
    Object.assign(new Error('Transaction API error: Unable to start a transaction in the given time.'), {
      code: 'P2028',
    }),
    new Error('timeout exceeded when trying to connect'),
    new Error('Connection terminated unexpectedly'),
  ])('says to try again when no connection is to be had: $message', (error) => {
    expect(failureOf(error).code).toBe('unavailable')
  })

  it('takes no fault of a statement for an outage', () => {
    const cause = { kind: 'postgres', originalCode: '23505', code: '23505' }
    const driverAdapterError = Object.assign(new Error('driver'), { cause })
    expect(failureOf(Object.assign(new Error('raw'), { code: 'P2010', meta: { driverAdapterError } })).code).toBe(
      'unexpected',
    )
  })

  it('tells nothing of an unexpected error but a reference to name', () => {
    const failure = failureOf(new TypeError('password of somebody is undefined'))
    expect(failure).toEqual({
      ok: false,
      code: 'unexpected',
      messageKey: 'errors.unexpected',
      reference: expect.any(String),
    })
    expect(failure.reference).toMatch(/^[0-9a-f]{8}$/)
    expect(JSON.stringify(failure)).not.toContain('password')
  })

  it('gives each unexpected error its own reference', () => {
    expect(failureOf('thrown text').reference).not.toBe(failureOf(undefined).reference)
  })

  it('has a word for every refusal there is', () => {
    expect([...failureCodes].sort()).toEqual([...Object.keys(refusals), 'unexpected'].sort())
  })
})
