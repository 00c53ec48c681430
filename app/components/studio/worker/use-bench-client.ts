'use client'

/** One worker for as long as the studio is open. It is started by the first question to it. */
import { useEffect, useRef } from 'react'
import { type BenchClient, createBenchClient } from './bench-client'
import { openWorker } from './open-worker'

/** The slowest question of the bank answers a hundred times as fast. */
const SILENCE_MILLISECONDS = 6_000

/** @returns how to come by it; to be called in effects and handlers, never while rendering. */
export function useBenchClient(onLost: () => void): () => BenchClient {
  const client = useRef<BenchClient | null>(null)
  const lost = useRef(onLost)
  useEffect(() => {
    lost.current = onLost
  }, [onLost])
  const getClient = useRef(() => {
    client.current ??= createBenchClient({
      open: openWorker,
      onLost: () => lost.current(),
      silenceMilliseconds: SILENCE_MILLISECONDS,
    })
    return client.current
  })
  useEffect(
    () => () => {
      client.current?.end()
      client.current = null
    },
    [],
  )
  return getClient.current
}
