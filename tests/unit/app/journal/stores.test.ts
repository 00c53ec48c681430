import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NewChange } from '@/app/components/attempt/journal/change'
import { withChange } from '@/app/components/attempt/journal/change-list'
import { parseList } from '@/app/components/attempt/journal/parse-list'
import { openSafeStore } from '@/app/components/attempt/journal/safe-store'
import { memoryPlace, openTextStore } from '@/app/components/attempt/journal/text-store'

const made: NewChange = {
  courseId: 'course',
  attemptId: 'attempt',
  slotId: 'a',
  variantNumber: 1,
  changeId: 'x',
  kind: 'answer',
  response: { bits: '4' },
}

describe('a change read back', () => {
  const parsed = (change: object) =>
    parseList({ deviceId: 'd', lastSequence: 1, changes: [change] }, () => 'new').changes
  const stored = { ...made, deviceId: 'd', deviceSequence: 1, stage: 'sent' }

  it('reads flags, and answers of a page that did not say what they were', () => {
    const { kind: _kind, ...old } = stored
    expect(parsed(old)).toEqual([stored])
    const { response: _response, ...common } = stored
    const flag = { ...common, kind: 'flag', flag: 'cleared' }
    expect(parsed(flag)).toEqual([flag])
    expect(parsed({ ...flag, flag: 'up' })).toEqual([])
    expect(parsed({ ...stored, kind: 'note' })).toEqual([])
    expect(parsed(common)).toEqual([])
  })
})

describe('the text store', () => {
  it('gives back what was written, to another tab too', async () => {
    const place = memoryPlace()
    const written = await openTextStore(place).update((list) => withChange(list, made))
    expect(await openTextStore(place).read()).toEqual(written)
  })

  it('names the device once and keeps the name', async () => {
    const place = memoryPlace()
    const { deviceId } = await openTextStore(place).read()
    expect(deviceId).toMatch(/^[0-9a-f-]{36}$/)
    expect((await openTextStore(place).update((list) => withChange(list, made))).deviceId).toBe(deviceId)
  })

  it('starts anew where something else stands in its place', async () => {
    const place = memoryPlace()
    place.setItem('surprisal.journal', '{"changes":')
    expect((await openTextStore(place).read()).changes).toEqual([])
  })
})

describe('the safe store', () => {
  it('goes on in memory, with all it held, when its place fails', async () => {
    const place = memoryPlace()
    let isFull = false
    const failing = {
      getItem: place.getItem,
      setItem: (key: string, text: string) => {
        if (isFull) throw new TypeError('the disk is full')
        place.setItem(key, text)
      },
    }
    const store = openSafeStore(openTextStore(failing))
    const before = await store.update((list) => withChange(list, made))
    isFull = true
    const after = await store.update((list) => withChange(list, { ...made, slotId: 'b', changeId: 'y' }))
    expect(after.deviceId).toBe(before.deviceId)
    expect(after.changes.map(({ changeId, deviceSequence }) => [changeId, deviceSequence])).toEqual([
      ['x', 1],
      ['y', 2],
    ])
    expect(await store.read()).toEqual(after)
  })
})

describe('parseList', () => {
  const list = withChange({ deviceId: 'laptop', lastSequence: 6, changes: [] }, made)

  it('reads what was written', () => {
    expect(parseList(JSON.parse(JSON.stringify(list)), () => 'new')).toEqual(list)
  })

  it('drops a change that cannot be one and keeps the others', () => {
    const broken = { ...list, changes: [...list.changes, { ...list.changes[0], response: { bits: 4 } }, null] }
    expect(parseList(broken, () => 'new')).toEqual(list)
  })

  it('never goes back to a number a kept change has', () => {
    expect(parseList({ ...list, lastSequence: 0 }, () => 'new').lastSequence).toBe(7)
  })

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseList(value, () => 'new').changes).toBeInstanceOf(Array)
      }),
    )
  })
})
