// The boxes of a page read what is typed while it is typed: readers stay small, and without the language that questions are written in.
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Gzipped. The language that questions are written in, which formulas need, takes about 200. */
const largestKilobytes = 10

async function bundle(reader: string) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`lib/grading/${reader}.ts`],
    alias: { '@': root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
  })
  const kilobytes = gzipSync(outputFiles[0]?.contents ?? '').length / 1024
  return { inputs: Object.keys(metafile.inputs), kilobytes }
}

describe.each([
  'read-number',
  'read-probabilities',
  'read-vector',
  'read-matrix',
  'read-choice',
  'read-choices',
  'read-order',
  'read-probabilistic-choice',
])('%s', (reader) => {
  it('reaches no library and no language, and is small', async () => {
    const { inputs, kilobytes } = await bundle(reader)
    expect(inputs).toContain(`lib/grading/${reader}.ts`)
    expect(inputs.filter((path) => !/^lib\/(?:grading|metrics)\//.test(path))).toEqual([])
    expect(kilobytes).toBeLessThan(largestKilobytes)
  })
})
