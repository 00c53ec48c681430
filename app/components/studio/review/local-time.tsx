'use client'

/** A moment, told in the zone of whoever reads it. */
import { useLocalTime } from './use-local-time'

export function LocalTime({ at }: { readonly at: string }) {
  const time = useLocalTime()
  return <time dateTime={at}>{time(at)}</time>
}
