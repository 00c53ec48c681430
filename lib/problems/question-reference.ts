/** The reference part of the page about the question format, written from the schema, so that the two cannot disagree. */
import { metricRegistry } from '@/lib/metrics/registry'
import { type FunctionDoc, functionDocs } from './function-docs'
import { catalogueJsonSchema, questionJsonSchema } from './question-json-schema'
import { type Schema, type SchemaRow, schemaRows, typeText } from './schema-rows'

const START = '<!-- Written from the schema by `npm run -s surprisal -- docs`. Change the schema, not this part. -->'
const END = '<!-- End of what is written from the schema. -->'

/** The page with its reference part as the schema has it now. @throws RangeError if the page has no place for it. */
export function withReference(page: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)]
  if (start === -1 || end < start) throw new RangeError(`The page has no "${START}" before "${END}".`)
  return `${page.slice(0, start)}${START}\n\n${questionReference()}\n\n${page.slice(end)}`
}

function questionReference(): string {
  const schema = questionJsonSchema()
  const { properties = {}, $defs = {} } = schema
  const answers = branches(valuesOf(properties['answers']))
  const common = commonKeys(answers)
  const [first] = answers
  return [
    'In these tables',
    Object.entries($defs)
      .map(([name, of]) => `- **${name}**: ${meaningOf(of)}`)
      .join('\n'),
    '### A question',
    table(schemaRows({ ...schema, properties: without(properties, ['mistakes', 'tests']) })),
    `\`mistakes\`: ${meaningOf(properties['mistakes'])} Each has`,
    table(schemaRows(itemsOf(properties['mistakes']))),
    `\`tests\`: ${meaningOf(properties['tests'])} Each has`,
    ...branches(itemsOf(properties['tests'])).flatMap((kind) => [`${meaningOf(kind)}`, table(schemaRows(kind))]),
    '### Kinds of parameter',
    ...branches(valuesOf(properties['parameters'])).flatMap((kind) => parameterKind(kind)),
    '### Kinds of answer',
    'Every answer has',
    table(first === undefined ? [] : schemaRows(first).filter(({ key }) => common.has(key))),
    ...answers.flatMap((kind) => answerKind(kind, common)),
    '### Accepted answers, options, tolerances',
    '`accept` is a list of',
    table(schemaRows(definition($defs, 'acceptedAnswer'))),
    'An option is',
    table(schemaRows(definition($defs, 'option'))),
    'A tolerance is one of',
    ...branches(definition($defs, 'tolerance')).flatMap((kind) => [
      `- ${meaningOf(kind)}`,
      indented(table(schemaRows(kind))),
    ]),
    '### The catalogue of mistakes',
    '`seeds/mistakes.yaml` maps the id of each mistake to',
    table(schemaRows(valuesOf(catalogueJsonSchema()))),
    '### Functions of expressions',
    functionTable(Object.values(functionDocs)),
    '### Metrics in expressions',
    'A base of the logarithm may be left out and is then 2.',
    functionTable(metricDocs()),
  ].join('\n\n')
}

function parameterKind(kind: Schema): readonly string[] {
  const [name = ''] = Object.keys(kind.properties ?? {})
  const inner = kind.properties?.[name]
  const isOneObject = isSchema(inner) && inner.properties !== undefined
  return [`#### ${name}`, meaningOf(kind), table(schemaRows(isOneObject ? inner : kind))]
}

function answerKind(kind: Schema, common: ReadonlySet<string>): readonly string[] {
  const rows = schemaRows(kind).filter(({ key }) => !common.has(key))
  const name = Object.keys(kind.properties ?? {}).find((key) => !common.has(key)) ?? ''
  return [`#### ${name}`, meaningOf(kind), table(rows)]
}

/** Keys that all kinds of answer have, with the same meaning. */
function commonKeys(kinds: readonly Schema[]): ReadonlySet<string> {
  const [first, ...others] = kinds.map((kind) => Object.keys(kind.properties ?? {}))
  return new Set((first ?? []).filter((key) => others.every((keys) => keys.includes(key))))
}

function metricDocs(): readonly FunctionDoc[] {
  return Object.entries(metricRegistry).map(([name, { doc, parameters, arity }]) => {
    const shown = parameters.map((parameter, place) => (place < arity ? parameter : `[${parameter}]`))
    return { call: `${name}(${shown.join(', ')})`, does: doc }
  })
}

function functionTable(docs: readonly FunctionDoc[]): string {
  const rows = docs.map(({ call, does }) => [`\`${call}\``, does])
  return lines([['call', 'gives'], ['---', '---'], ...rows])
}

function table(rows: readonly SchemaRow[]): string {
  const cells = rows.map(({ key, type, leftOut, meaning }) => [`\`${key}\``, type, leftOut, meaning])
  return lines([['key', 'is', 'left out', 'meaning'], ['---', '---', '---', '---'], ...cells])
}

function lines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}

function meaningOf(schema: unknown): string {
  return isSchema(schema) ? (schema.description ?? typeText(schema)) : ''
}

function branches(schema: Schema): readonly Schema[] {
  return schema.anyOf ?? []
}

function valuesOf(schema: unknown): Schema {
  return isSchema(schema) && isSchema(schema.additionalProperties) ? schema.additionalProperties : {}
}

function itemsOf(schema: unknown): Schema {
  return isSchema(schema) && isSchema(schema.items) ? schema.items : {}
}

function definition(definitions: Readonly<Record<string, unknown>>, name: string): Schema {
  const found = definitions[name]
  if (!isSchema(found)) throw new RangeError(`The schema has no definition ${name}.`)
  return found
}

function without<T>(of: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(of).filter(([key]) => !keys.includes(key)))
}

function isSchema(of: unknown): of is Schema {
  return typeof of === 'object' && of !== null
}
