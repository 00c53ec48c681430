/** The time that is left, as a clock shows it and as it is said aloud. */

/** In minutes; told once each, and where several were passed at once, the last. */
const announcedMinutes = [10, 5, 1] as const
export type AnnouncedMinutes = (typeof announcedMinutes)[number]

/** @example clockText(3_725) // '1:02:05' @example clockText(65) // '1:05' */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const tail = String(rest).padStart(2, '0')
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${String(minutes).padStart(2, '0')}:${tail}`
}

type Passed = { readonly beforeSeconds: number; readonly nowSeconds: number }

/** What is to be said when the time left goes from one value to another; null mostly. A sleeping laptop jumps. */
export function announcement({ beforeSeconds, nowSeconds }: Passed): AnnouncedMinutes | null {
  if (nowSeconds <= 0) return null
  const passed = announcedMinutes.filter((minutes) => beforeSeconds > minutes * 60 && nowSeconds <= minutes * 60)
  return passed.at(-1) ?? null
}
