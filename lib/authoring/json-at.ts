/** Values within values, by path. */
import { isJsonList, isJsonMap, type Json } from './json'
import type { Path } from './yaml-place'

/** The lists and maps that lead to a value: of ["a", 0] and 5, { a: [5] }. */
export function wrapped([step, ...further]: Path, value: Json): Json {
  if (step === undefined) return value
  const inner = wrapped(further, value)
  return typeof step === 'number' ? [inner] : { [step]: inner }
}

/** A copy in which the path leads to the value; a number beyond the end of a list adds to it. */
export function inPlace(whole: Json, [step, ...further]: Path, value: Json): Json {
  if (step === undefined) return value
  if (isJsonList(whole)) {
    const place = Math.min(Number(step), whole.length)
    const inner = place < whole.length ? inPlace(whole[place] ?? null, further, value) : wrapped(further, value)
    return [...whole.slice(0, place), inner, ...whole.slice(place + 1)]
  }
  if (!isJsonMap(whole)) return wrapped([step, ...further], value)
  const inner = Object.hasOwn(whole, step) ? inPlace(whole[step] ?? null, further, value) : wrapped(further, value)
  return { ...whole, [step]: inner }
}
