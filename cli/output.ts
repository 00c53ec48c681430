/** What a command prints: JSON for machines, the same value as indented text for people. */

export type OutputOptions = { readonly asJson: boolean }

export function printResult(value: unknown, { asJson }: OutputOptions): void {
  process.stdout.write(`${asJson ? toJson(value) : toText(value, '')}\n`)
}

/** JSON cannot say infinity or "not a number": they become the strings "Infinity", "-Infinity" and "NaN". */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (isUnsayable(item) ? String(item) : item))
}

export function toText(value: unknown, indent: string): string {
  if (Array.isArray(value)) return listToText(value, indent)
  if (isRecord(value)) return recordToText(value, indent)
  return String(value).replaceAll('\n', `\n${indent}`)
}

function listToText(items: readonly unknown[], indent: string): string {
  if (!isNested(items)) return `[${items.map(String).join(', ')}]`
  return items.map((item) => `${indent}- ${toText(item, `${indent}  `).trimStart()}`).join('\n')
}

function recordToText(record: Readonly<Record<string, unknown>>, indent: string): string {
  return Object.entries(record)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${indent}${key}:${isNested(item) ? '\n' : ' '}${toText(item, `${indent}  `)}`)
    .join('\n')
}

function isNested(value: unknown): boolean {
  return isRecord(value) || (Array.isArray(value) && value.some((item) => Array.isArray(item) || isNested(item)))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isUnsayable(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value)
}
