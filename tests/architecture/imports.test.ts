// The import table of the rooms, written out a second time and held against the linter with planted files: every
// forbidden import must be reported, every allowed one must pass.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const biome = join(root, 'node_modules/.bin/biome')

const pureRooms = [
  'metrics',
  'problems',
  'grading',
  'proving',
  'mastery',
  'psychometrics',
  'assessment',
  'content',
  'authoring',
  'contracts',
] as const
const mayImport: Readonly<Record<string, readonly string[]>> = {
  metrics: [],
  problems: ['metrics'],
  grading: ['problems', 'metrics'],
  proving: ['grading', 'problems', 'metrics'],
  mastery: ['grading', 'problems', 'metrics'],
  psychometrics: ['metrics'],
  assessment: ['mastery', 'grading', 'problems', 'metrics'],
  content: ['problems', 'metrics'],
  authoring: ['proving', 'grading', 'problems', 'metrics'],
  contracts: pureRooms.filter((room) => room !== 'contracts'),
  db: pureRooms,
  auth: [...pureRooms, 'db'],
  services: [...pureRooms, 'db', 'auth'],
  boundary: [...pureRooms, 'auth', 'services'],
}
const rooms = Object.keys(mayImport)
const impure: Readonly<Record<string, string>> = {
  'node-module': `import fs from 'node:fs'\nexport const planted = fs\n`,
  framework: `import { cookies } from 'next/headers'\nexport const planted = cookies\n`,
  react: `import { useState } from 'react'\nexport const planted = useState\n`,
  environment: `import { env } from '@/lib/env'\nexport const planted = env\n`,
  clock: `export const planted = () => Date.now()\n`,
  'clock-of-the-constructor': `export const planted = () => new Date()\n`,
  randomness: `export const planted = () => Math.random()\n`,
  process: `export const planted = () => process.env\n`,
  network: `export const planted = () => fetch('/x')\n`,
}
/** What engines may round differently; the rooms that make and grade a variant have portable forms of their own. */
const unportable: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['log', 'log2', 'log10', 'log1p', 'exp', 'expm1', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
    ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'cbrt'],
  ]
    .map((name) => [name, `export const planted = (x: number) => Math.${name}(x)\n`])
    .concat([
      ['named', 'export const planted = [0.5].map(Math.log)\n'],
      ['pow', 'export const planted = (x: number) => Math.pow(x, x)\n'],
      ['atan2', 'export const planted = (x: number) => Math.atan2(x, x)\n'],
      ['hypot', 'export const planted = (x: number) => Math.hypot(x, x)\n'],
      ['power', 'export const planted = (x: number) => 10 ** x\n'],
      ['power-of-a-variable', 'export const planted = (x: number) => x ** 0.5\n'],
    ]),
)
const portableRooms = ['metrics', 'problems', 'grading', 'proving']

type Diagnostic = { readonly category: string; readonly location: { readonly path: string } }
const planted = new Map<string, readonly string[]>()
let scratch = ''

const importing = (target: string) =>
  `import { planted as other } from '@/lib/${target}/planted'\nexport const planted = other\n`
const plant = (path: string, source: string) => {
  mkdirSync(dirname(join(scratch, path)), { recursive: true })
  writeFileSync(join(scratch, path), source)
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'surprisal-planted-'))
  execFileSync('git', ['init', '-q'], { cwd: scratch })
  cpSync(join(root, 'biome.json'), join(scratch, 'biome.json'))
  for (const rule of ['pure', 'portable']) {
    cpSync(join(root, `tests/architecture/${rule}.grit`), join(scratch, `tests/architecture/${rule}.grit`))
  }
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'))
  for (const room of rooms) {
    for (const target of rooms) if (target !== room) plant(`lib/${room}/to-${target}.ts`, importing(target))
    plant(
      `lib/${room}/by-path.ts`,
      `import { planted as other } from '../metrics/planted'\nexport const planted = other\n`,
    )
    plant(`lib/${room}/to-app.ts`, `import { planted as other } from '@/app/planted'\nexport const planted = other\n`)
    for (const [kind, source] of Object.entries(impure)) plant(`lib/${room}/impure-${kind}.ts`, source)
    for (const [name, source] of Object.entries(unportable)) plant(`lib/${room}/unportable-${name}.ts`, source)
    plant(`lib/${room}/portable.ts`, 'export const planted = (x: number) => Math.sqrt(x) * 2 ** 32 + Math.abs(x)\n')
  }
  for (const room of rooms) plant(`app/to-${room}.ts`, importing(room))
  const run = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: scratch,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const report: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(run.stdout.slice(run.stdout.indexOf('{')))
  for (const { category, location } of report.diagnostics) {
    planted.set(location.path, [...(planted.get(location.path) ?? []), category])
  }
}, 60_000)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const isRefused = (path: string) => {
  const categories = planted.get(path) ?? []
  return categories.some((category) => category === 'plugin' || category.endsWith('noRestrictedImports'))
}

describe('the import table', () => {
  for (const room of rooms) {
    it(`lib/${room} imports what stands behind it and nothing else`, () => {
      for (const target of rooms.filter((other) => other !== room)) {
        const allowed = mayImport[room]?.includes(target) ?? false
        expect(isRefused(`lib/${room}/to-${target}.ts`), `${room} → ${target}`).toBe(!allowed)
      }
    })
    it(`lib/${room} names another room from the root and knows no screen`, () => {
      expect(isRefused(`lib/${room}/by-path.ts`)).toBe(true)
      expect(isRefused(`lib/${room}/to-app.ts`)).toBe(true)
    })
  }
  it('the app asks services and never the database', () => {
    for (const room of rooms) expect(isRefused(`app/to-${room}.ts`), `app → ${room}`).toBe(room === 'db')
  })
})

describe('a pure room', () => {
  for (const kind of Object.keys(impure)) {
    it(`is refused its ${kind.replaceAll('-', ' ')}`, () => {
      for (const room of pureRooms) expect(isRefused(`lib/${room}/impure-${kind}.ts`), room).toBe(true)
    })
  }
  it('differs from a server room, which may have a clock', () => {
    expect(isRefused('lib/services/impure-clock.ts')).toBe(false)
  })
})

describe('a room whose numbers must be the same in every engine', () => {
  for (const name of Object.keys(unportable)) {
    it(`is refused ${name.replaceAll('-', ' ')} of the engine`, () => {
      for (const room of portableRooms) expect(isRefused(`lib/${room}/unportable-${name}.ts`), room).toBe(true)
      expect(isRefused(`lib/mastery/unportable-${name}.ts`)).toBe(false)
    })
  }
  it('may take a square root, a size and a power of two numbers written out', () => {
    for (const room of portableRooms) expect(isRefused(`lib/${room}/portable.ts`), room).toBe(false)
  })
})

describe('the configuration', () => {
  it('has no rule loosened for a file of lib', () => {
    const config: {
      readonly overrides: readonly { readonly includes: readonly string[]; readonly linter?: unknown }[]
    } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
    const loosened = config.overrides.filter(
      ({ includes, linter }) =>
        includes.some((glob) => glob.startsWith('lib/')) && JSON.stringify(linter).includes('"off"'),
    )
    expect(loosened.flatMap(({ includes }) => includes)).toEqual([])
  })
})
