'use client'

/** When a draft is sent: a second after the last change, again while there was no answer, at Mod-S, and when one turns away from the page. */
import { useEffect, useRef } from 'react'
import { retryDelay } from '@/app/components/attempt/journal/retry-delay'
import type { Written } from '@/app/components/studio/written'
import { isSameWritten, type Saving } from './saving-state'

const restMilliseconds = 1_000
/** However long somebody types without a rest. */
const longestMilliseconds = 10_000

type Autosave = Saving & { readonly written: Written; readonly saveNow: () => void }

export function useAutosave({ written: { source, ownMistakes }, saved, status, saveNow }: Autosave): void {
  const isDirty = !isSameWritten({ source, ownMistakes }, saved)
  const dirtySince = useRef<number | null>(null)
  const isWaiting = status.kind === 'idle' || status.kind === 'refused'
  useEffect(() => {
    if (isSameWritten({ source, ownMistakes }, saved)) {
      dirtySince.current = null
      return
    }
    if (!isWaiting) return
    const at = performance.now()
    dirtySince.current ??= at
    const wait = Math.max(0, Math.min(restMilliseconds, dirtySince.current + longestMilliseconds - at))
    const timer = setTimeout(saveNow, wait)
    return () => clearTimeout(timer)
  }, [source, ownMistakes, saved, isWaiting, saveNow])

  const failures = status.kind === 'offline' ? status.failures : 0
  useEffect(() => {
    if (failures === 0) return
    const timer = setTimeout(saveNow, retryDelay({ failures, chance: Math.random() }))
    window.addEventListener('online', saveNow)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', saveNow)
    }
  }, [failures, saveNow])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      saveNow()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [saveNow])

  useEffect(() => {
    if (!isDirty) return
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', onLeave)
    // Away to sign in again in another tab, and back; or away for good.
    document.addEventListener('visibilitychange', saveNow)
    return () => {
      window.removeEventListener('beforeunload', onLeave)
      document.removeEventListener('visibilitychange', saveNow)
    }
  }, [isDirty, saveNow])
}
