/** A name that is not taken yet: `q`, `q2`, `q3`, … */

export function freeName(wish: string, taken: readonly string[]): string {
  if (!taken.includes(wish)) return wish
  const stem = wish.replace(/\d+$/, '') || wish
  for (let number = 2; ; number += 1) {
    const name = `${stem}${number}`
    if (!taken.includes(name)) return name
  }
}
