/** What the practice page makes a browser load in script, gzipped, against the bound the design sets. */
import { gzipSync } from 'node:zlib'
import { type BenchApp, createStudents, getPracticePage } from './bench-student'
import { printTable, toFigure } from './print-table'

const boundKilobytes = 220

export async function benchScriptSize(app: BenchApp): Promise<void> {
  const [student] = await createStudents(app, 1)
  if (student === undefined) throw new Error('No student could be made.')
  const page = await getPracticePage(app, student)
  const tags = [...page.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+\.js[^"]*)"[^>]*>/g)]
  // What is marked nomodule is for browsers without modules; none we support fetches it.
  const fetched = tags.filter(([tag]) => !/\bnomodule\b/i.test(tag))
  const paths = new Set(fetched.map(([, path]) => path ?? ''))
  const sizes = await Promise.all(
    [...paths].map(async (path) => {
      const response = await fetch(new URL(path, app.address))
      return gzipSync(Buffer.from(await response.arrayBuffer())).length
    }),
  )
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000
  printTable({
    title: 'Script of the practice page',
    head: ['files', 'kB gzipped', 'bound', 'share'],
    rows: [
      [
        String(paths.size),
        toFigure(kilobytes),
        String(boundKilobytes),
        `${Math.round((100 * kilobytes) / boundKilobytes)} %`,
      ],
    ],
  })
}
