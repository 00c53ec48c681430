// What the launcher says: short lines with the seconds a step took.

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`)
}

/** @returns {() => string} seconds since the call, for a person: "4.2 s" */
export function startClock() {
  const startedAt = performance.now()
  return () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
}
