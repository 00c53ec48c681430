/** Every time zone this server knows, by name, and that of the world. */
export function timeZones(): readonly string[] {
  return [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted()
}
