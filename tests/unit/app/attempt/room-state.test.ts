import { describe, expect, it } from 'vitest'
import type { Change } from '@/app/components/attempt/journal/change'
import { answerStatus } from '@/app/components/attempt/room/answer-status'
import {
  answerOf,
  flagOf,
  nextRoomState,
  type RoomEvent,
  type RoomState,
} from '@/app/components/attempt/room/room-state'
import type { AttemptSync } from '@/lib/contracts/attempt-views'
import type { SaveResult } from '@/lib/contracts/save-result'

const problem = { slotId: 'a', variantNumber: 1 }
const empty: RoomState = { answers: {}, flags: {}, connection: 'fine', deadlineAt: null, isOver: false }
const [ten, eleven] = ['2026-11-23T10:00:00.000Z', '2026-11-23T11:00:00.000Z']

function told(...events: readonly RoomEvent[]): RoomState {
  return events.reduce(nextRoomState, empty)
}

function change(text: string, changeId = 'x'): Change {
  const where = { ...problem, courseId: 'course', attemptId: 'attempt', deviceId: 'laptop', deviceSequence: 1 }
  return { ...where, changeId, kind: 'answer', response: { bits: text }, stage: 'sent' }
}

const typed = (text: string): RoomEvent => ({ kind: 'typed', problem, response: { bits: text } })
const journal = (...changes: Change[]): RoomEvent => ({ kind: 'journal-read', changes })
const stored = (result: SaveResult): RoomEvent => ({
  kind: 'settled',
  change: change('4'),
  outcome: { kind: 'stored', result },
})
const saved: SaveResult = { kind: 'saved', savedAt: ten, replaced: 'own' }

function synced(parts: { readonly text: string; readonly at: string; readonly deviceId?: string }): RoomEvent {
  const { text, at, deviceId = 'phone' } = parts
  const answer = { ...problem, changeId: `of ${text}`, deviceId, savedAt: at, response: { bits: text } }
  const sync: AttemptSync = {
    now: at,
    deadlineAt: eleven,
    isOver: false,
    reachedPosition: 0,
    answers: [answer],
    flags: [],
  }
  return { kind: 'synced', sync, deviceId: 'laptop' }
}

describe('an answer', () => {
  it('is empty, then changed while it is on its way, then saved', () => {
    expect(answerStatus(answerOf(empty, problem))).toBe('empty')
    expect(answerStatus(answerOf(told(typed('4')), problem))).toBe('changed')
    const state = told(typed('4'), stored(saved), journal())
    expect(answerStatus(answerOf(state, problem))).toBe('saved')
    expect(answerOf(state, problem)).toMatchObject({ response: { bits: '4' }, saved: { at: ten, changeId: 'x' } })
  })

  it('stays changed while the journal holds something newer than what was saved', () => {
    const state = told(typed('4'), stored(saved), typed('45'), journal(change('45', 'y')))
    expect(answerStatus(answerOf(state, problem))).toBe('changed')
    expect(answerOf(state, problem).response).toEqual({ bits: '45' })
  })

  it('is empty again once it is emptied and that is saved', () => {
    const state = told(typed('4'), stored(saved), typed(' '), stored(saved), journal())
    expect(answerStatus(answerOf(state, problem))).toBe('empty')
  })

  it('comes back from the journal after a crash', () => {
    const state = told(journal(change('4')))
    expect(answerOf(state, problem)).toMatchObject({ response: { bits: '4' }, isPending: true })
  })
})

describe('what a student is told', () => {
  it('is that a later answer took the place of another device’s', () => {
    const state = told(typed('4'), stored({ kind: 'saved', savedAt: ten, replaced: 'other-device' }))
    expect(answerOf(state, problem).notice).toEqual({ kind: 'replaced-other-device', at: ten })
  })

  it('is that an answer came too late, and it does not count as saved', () => {
    const state = told(typed('4'), stored({ kind: 'late', savedAt: ten }), journal())
    expect(answerOf(state, problem)).toMatchObject({ notice: { kind: 'late', at: ten }, saved: null })
  })

  it('is that an answer was not taken', () => {
    const state = told(typed('4'), { kind: 'settled', change: change('4'), outcome: { kind: 'refused' } })
    expect(answerOf(state, problem).notice).toEqual({ kind: 'refused' })
  })

  it('goes with the next letter', () => {
    const state = told(typed('4'), stored({ kind: 'late', savedAt: ten }), typed('45'))
    expect(answerOf(state, problem).notice).toBeNull()
  })
})

describe('the connection', () => {
  const lost = (reason: 'offline' | 'busy' | 'signed-out'): RoomEvent => ({
    kind: 'settled',
    change: change('4'),
    outcome: { kind: 'again', reason },
  })

  it('is told by its reason and comes back with the next save', () => {
    expect(told(lost('offline')).connection).toBe('offline')
    expect(told(lost('signed-out')).connection).toBe('signed-out')
    expect(told(lost('busy'), stored(saved)).connection).toBe('fine')
  })

  it('comes back with a sync too', () => {
    expect(told({ kind: 'connection', connection: 'offline' }, synced({ text: '7', at: ten })).connection).toBe('fine')
  })
})

describe('a sync', () => {
  it('shows what another device saved, and says so', () => {
    const state = told(synced({ text: '7', at: ten }))
    expect(answerOf(state, problem)).toMatchObject({
      response: { bits: '7' },
      notice: { kind: 'from-other-device', at: ten },
    })
    expect(state.deadlineAt).toBe(eleven)
  })

  it('says nothing of another tab of the same browser', () => {
    expect(answerOf(told(synced({ text: '7', at: ten, deviceId: 'laptop' })), problem).notice).toBeNull()
  })

  it('leaves alone what is typed here and not sent yet', () => {
    const state = told(typed('4'), synced({ text: '7', at: ten }))
    expect(answerOf(state, problem).response).toEqual({ bits: '4' })
  })

  it('brings nothing back that a later save has overtaken', () => {
    const later: SaveResult = { kind: 'saved', savedAt: eleven, replaced: 'own' }
    const state = told(typed('4'), stored(later), journal(), synced({ text: '7', at: ten }))
    expect(answerOf(state, problem).response).toEqual({ bits: '4' })
  })
})

describe('a flag', () => {
  const where = { ...problem, courseId: 'course', attemptId: 'attempt', deviceId: 'laptop', deviceSequence: 1 }
  const put = (flag: 'set' | 'cleared'): Change => ({ ...where, changeId: 'f', kind: 'flag', flag, stage: 'sent' })
  const flagged = (flag: 'set' | 'cleared'): RoomEvent => ({ kind: 'flagged', problem, flag })
  const settled = (result: SaveResult): RoomEvent => ({
    ...{ kind: 'settled', change: put('set'), outcome: { kind: 'stored', result } },
  })
  const seen = (isFlagged: boolean, now: string): RoomEvent => {
    const sync: AttemptSync = { now, deadlineAt: null, isOver: false, reachedPosition: 0, answers: [], flags: [] }
    return { kind: 'synced', sync: { ...sync, flags: [{ ...problem, isFlagged }] }, deviceId: 'laptop' }
  }
  const isSet = (...events: readonly RoomEvent[]) => flagOf(told(...events), problem).isSet

  it('is shown at once, stays while there is no connection, and comes back from the journal after a crash', () => {
    expect(isSet()).toBe(false)
    expect(isSet(flagged('set'))).toBe(true)
    const again: RoomEvent = { kind: 'settled', change: put('set'), outcome: { kind: 'again', reason: 'offline' } }
    expect(told(flagged('set'), again)).toMatchObject({ connection: 'offline', flags: { 'a/1': { isSet: true } } })
    expect(flagOf(told(journal(put('set'))), problem)).toMatchObject({ isSet: true, isPending: true })
    expect(flagOf(told(flagged('set'), settled(saved), journal()), problem)).toMatchObject({ isPending: false })
  })

  it('of another device is shown, unless one made here is on its way or was stored after it was asked', () => {
    expect(isSet(seen(true, ten))).toBe(true)
    expect(isSet(flagged('cleared'), seen(true, eleven))).toBe(false)
    expect(isSet(flagged('set'), settled(saved), journal(), seen(false, ten))).toBe(true)
    expect(isSet(flagged('set'), settled(saved), journal(), seen(false, eleven))).toBe(false)
  })

  it('says nothing beside the answer when it is late or not taken, and leaves what is typed', () => {
    const late = settled({ kind: 'late', savedAt: ten })
    const refused: RoomEvent = { kind: 'settled', change: put('set'), outcome: { kind: 'refused' } }
    for (const event of [late, refused])
      expect(answerOf(told(typed('4'), flagged('set'), event), problem)).toMatchObject({
        notice: null,
        isPending: true,
      })
    const state = told(typed('4'), journal(change('4'), put('set')))
    expect([answerOf(state, problem).response, flagOf(state, problem).isSet]).toEqual([{ bits: '4' }, true])
  })
})
