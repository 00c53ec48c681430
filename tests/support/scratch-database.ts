/** Databases of a test server: made empty or cloned, and dropped. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'

export function withDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}

/** @returns the name of the new, empty database. */
export async function createDatabase(maintenanceUrl: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await execute(maintenanceUrl, `CREATE DATABASE ${name}`)
  return name
}

type Clone = { readonly maintenanceUrl: string; readonly name: string; readonly template: string }

/** A database of this name that is the template's copy, whatever had the name before. */
export async function cloneDatabase({ maintenanceUrl, name, template }: Clone): Promise<void> {
  await dropDatabase(maintenanceUrl, name)
  await execute(maintenanceUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`)
}

export async function dropDatabase(maintenanceUrl: string, name: string): Promise<void> {
  await execute(maintenanceUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
}

export async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
