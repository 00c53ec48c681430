/** A record's own entry: an objective named `constructor` is not what every object has. */
export function ownEntry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  const entry = record[key]
  return entry === undefined || Object.hasOwn(record, key) ? entry : undefined
}
