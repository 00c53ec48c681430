/** Where a function with one minimum between the ends is least, by halving where its slope changes sign. */
export function leastArgument(f: (argument: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let i = 0; i < 100; i += 1) {
    const middle = (low + high) / 2
    if (f(middle + 1e-7) > f(middle - 1e-7)) high = middle
    else low = middle
  }
  return (low + high) / 2
}
