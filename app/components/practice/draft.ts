/**
 * What was typed for a problem and the key under which it will be recorded, kept for this window: leaving and coming
 * back loses nothing, and a reload sends the same key again, so that an answer counts once.
 */

export type Draft = { readonly requestKey: string; readonly response: Readonly<Record<string, string>> }

const slot = (variantId: string) => `surprisal.draft.${variantId}`

export function loadDraft(variantId: string): Draft {
  const kept = findDraft(variantId)
  if (kept !== null) return kept
  const fresh = { requestKey: newRequestKey(), response: {} }
  saveDraft(variantId, fresh)
  return fresh
}

/** Null in a window in which the problem was never open. */
export function findDraft(variantId: string): Draft | null {
  return parseDraft(read(variantId))
}

export function saveDraft(variantId: string, draft: Draft): void {
  try {
    sessionStorage.setItem(slot(variantId), JSON.stringify(draft))
  } catch {
    // Storage may be full or forbidden; the answer then lives as long as the page does.
  }
}

export function parseDraft(text: string | null): Draft | null {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    return isDraft(value) ? value : null
  } catch {
    return null
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false
  if (!('requestKey' in value) || typeof value.requestKey !== 'string') return false
  if (!('response' in value) || typeof value.response !== 'object' || value.response === null) return false
  return Object.values(value.response).every((typed) => typeof typed === 'string')
}

function read(variantId: string): string | null {
  try {
    return sessionStorage.getItem(slot(variantId))
  } catch {
    return null
  }
}

/** randomUUID is there only on https and localhost; a school's plain http address gets the same by hand (RFC 9562, version 4). */
export function newRequestKey(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID()
  const bytes = Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
