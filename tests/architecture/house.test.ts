// What the house promises of its own code: short files, no escape from the types, few dependencies.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const isSource = (path: string) => /^(lib|app|cli|scripts|bench|seeds)\/.*\.(ts|tsx|mjs)$/.test(path)
const sources = tracked.filter(isSource).map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
const sorted = sources.map(({ lines }) => lines).toSorted((a, b) => a - b)
const quantile = (fraction: number) => sorted[Math.min(sorted.length - 1, Math.floor(fraction * sorted.length))] ?? 0

describe('the files', () => {
  it('are none over 300 lines, nine in ten at most 180, half at most 70', () => {
    expect(sources.filter(({ lines }) => lines > 300)).toEqual([])
    expect(quantile(0.9)).toBeLessThanOrEqual(180)
    expect(quantile(0.5)).toBeLessThanOrEqual(70)
  })
  it('begin with a line that says what they are', () => {
    const begins = /^(#!.*\n)?(['"]use (client|server)['"]\n+)?(import 'server-only'\n+)?(\/\/|\/\*)/
    const bare = sources.map(({ path }) => path).filter((path) => !begins.test(read(path)))
    expect(bare).toEqual([])
  })
  it('never leave the types', () => {
    const wayOut = /: any\b|<any>|as any\b/
    const silenced = /@ts-(ignore|nocheck|expect-error)|biome-ignore/
    const offends = (text: string) => wayOut.test(withoutComments(text)) || silenced.test(text)
    expect(sources.map(({ path }) => path).filter((path) => offends(read(path)))).toEqual([])
  })
  it('hold pages of under 60 lines', () => {
    expect(sources.filter(({ path, lines }) => /^app\/(.*\/)?page\.tsx$/.test(path) && lines >= 60)).toEqual([])
  })
  it('keep the renderer of formulas and the code editor out of every browser but an author’s', () => {
    const heavy = /from '(@\/app\/components\/markdown\/live-markdown|@codemirror\/|@lezer\/)/
    const importing = tracked.filter((path) => /^app\/.*\.tsx?$/.test(path) && heavy.test(read(path)))
    expect(importing.filter((path) => !path.startsWith('app/components/studio/'))).toEqual([])
  })
  it('ask for their words through types of our own', () => {
    const untyped = /import[^;]*\b(useTranslations|getTranslations|getMessages)\b[^;]*from 'next-intl/
    const asking = tracked.filter((path) => /^app\/(?!i18n\/).*\.tsx?$/.test(path) && untyped.test(read(path)))
    expect(asking).toEqual([])
  })
  it('mark the server rooms as server only where they touch secrets or the database', () => {
    const guarded = tracked.filter((path) => /^lib\/(db\/queries|services)\/.*\.ts$/.test(path))
    expect(guarded.filter((path) => !/^(\/\/.*\n|\/\*[\s\S]*?\*\/\n)*import 'server-only'/m.test(read(path)))).toEqual(
      [],
    )
  })
})

describe('the dependencies', () => {
  const manifest: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(read('package.json'))
  it('are at most thirty at run time, each pinned', () => {
    const entries = Object.entries(manifest.dependencies)
    expect(entries.length).toBeLessThanOrEqual(30)
    expect(entries.filter(([, version]) => !/^\d/.test(version))).toEqual([])
  })
  it('name no host they were fetched from', () => {
    expect(read('package-lock.json')).not.toMatch(/https?:\/\/[^"]*\.tgz/)
  })
})
