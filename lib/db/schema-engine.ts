/**
 * Prisma's schema engine as WebAssembly, over the ordinary `pg` adapter: it applies the migrations and compares schemas
 * without a native binary, which would have to come from a host of its own.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

let loading: Promise<void> | undefined

export async function withSchemaEngine<Result>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  loading ??= loadWebAssembly()
  await loading
  const pool = new pg.Pool({ connectionString: databaseUrl })
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScriptAdapter(pool))
  try {
    const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, ignoreLog, adapter)
    return await work(engine).finally(() => engine.free())
  } finally {
    await pool.end()
  }
}

/**
 * Sends a migration as it stands. The adapter itself cuts scripts at every semicolon, which breaks function bodies; and
 * PostgreSQL runs a script sent whole as one transaction, so a migration is applied wholly or not at all.
 */
class WholeScriptAdapter extends PrismaPg {
  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect()
    const executeScript = async (script: string) => {
      await adapter.underlyingDriver().query(script)
    }
    return Object.assign(adapter, { executeScript })
  }
}

/** The package expects a bundler to link its module; Node has to be told how. */
async function loadWebAssembly(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': linkedBindings() })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start !== 'function') throw new TypeError('The schema engine has no __wbindgen_start to call.')
  start()
}

/** The engine gives up on its lock after ten seconds, by a timer that must not keep a process alive that has finished. */
function linkedBindings(): WebAssembly.ModuleImports {
  const entries = Object.entries(bindings).map(([name, value]) => {
    if (!name.startsWith('__wbg_setTimeout') || typeof value !== 'function') return [name, value] as const
    const setIdleTimeout = (...args: readonly unknown[]): unknown => unreferenced(Reflect.apply(value, undefined, args))
    return [name, setIdleTimeout] as const
  })
  return Object.fromEntries(entries)
}

function unreferenced(timer: unknown): unknown {
  return timer instanceof Object && 'unref' in timer && typeof timer.unref === 'function' ? timer.unref() : timer
}

/** What goes wrong is thrown; the engine's running commentary is not wanted. */
function ignoreLog(): void {}
