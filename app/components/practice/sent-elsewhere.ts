/** Whether what was recorded is not what stands in this window: the problem was answered in another one. */

type Typed = Readonly<Record<string, string>>

/** A window in which nothing was typed has lost nothing. */
export function isSentElsewhere(typed: Typed, recorded: Typed): boolean {
  const filled = Object.entries(typed).filter(([, text]) => text.trim() !== '')
  return filled.some(([name, text]) => recorded[name] !== text)
}
