/**
 * Before the integration tests: one PostgreSQL (our own, or the one TEST_DATABASE_URL names) with a migrated database
 * that each test file clones.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbeddedServer } from '@/lib/db/embedded-server'
import { migrate } from '@/lib/db/migrate'
import { createDatabase, dropDatabase, withDatabase } from './scratch-database'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly maintenanceUrl: string
    readonly templateName: string
  }
}

type TestServer = { readonly maintenanceUrl: string; readonly stop: () => Promise<void> }

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { maintenanceUrl, stop } = await startServer()
  try {
    const templateName = await createDatabase(maintenanceUrl)
    await migrate(withDatabase(maintenanceUrl, templateName))
    project.provide('maintenanceUrl', maintenanceUrl)
    project.provide('templateName', templateName)
    return async () => {
      await dropDatabase(maintenanceUrl, templateName)
      await stop()
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startServer(): Promise<TestServer> {
  const given = process.env['TEST_DATABASE_URL']
  if (given !== undefined) return { maintenanceUrl: given, stop: async () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'surprisal-tests-'))
  const server = await openEmbeddedServer({ folder, durability: 'none' })
  const stop = async () => {
    await server.leave()
    rmSync(folder, { recursive: true, force: true })
  }
  return { maintenanceUrl: server.urlOf('postgres'), stop }
}
