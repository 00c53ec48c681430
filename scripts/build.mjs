// What is made from the sources before the app can run: the database client and the build of the pages.
import { fingerprint, makeWhenStale } from './fingerprint.mjs'
import { runStep } from './run-step.mjs'

const generatedFolder = 'lib/db/generated'
const schemaFiles = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']
const pageFiles = [
  'app',
  'lib',
  'messages',
  'public',
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
  'package.json',
]

export async function generateClient() {
  const make = () =>
    runStep({
      title: 'Generating the database client',
      program: process.execPath,
      args: ['node_modules/prisma/build/index.js', 'generate'],
      // The generator would fetch a native schema engine from a host of its own and never use it: any file will do.
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
    })
  await makeWhenStale({ folder: generatedFolder, fingerprint: fingerprint(schemaFiles), make })
}

export async function buildPages() {
  const make = () =>
    runStep({
      title: 'Building the pages',
      program: process.execPath,
      args: ['node_modules/next/dist/bin/next', 'build'],
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
  const sources = fingerprint([...pageFiles, ...schemaFiles], [generatedFolder])
  await makeWhenStale({ folder: '.next', fingerprint: sources, make })
}
