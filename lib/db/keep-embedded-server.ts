/**
 * The embedded server, for as long as an app runs on it. A server that ends under its users (killed for memory, say) is
 * started again where it was, so that those connected to it come back by themselves; and a hold that a crash broke is taken
 * anew, so that no passing user of the same server believes to be the last and stops it.
 */
import { type EmbeddedServer, type EmbeddedServerOptions, openEmbeddedServer } from './embedded-server'

export type KeptServer = Pick<EmbeddedServer, 'urlOf' | 'leave'>

/** When it cannot be started again the process ends with the reason: whoever started it then knows. */
export async function keepEmbeddedServer(options: EmbeddedServerOptions): Promise<KeptServer> {
  const opened = await openEmbeddedServer(options)
  let current = Promise.resolve(opened)
  let isLeft = false
  const watch = async (server: EmbeddedServer): Promise<void> => {
    await server.lost
    if (isLeft) return
    current = openEmbeddedServer({ ...options, port: server.port })
    await watch(await current)
  }
  const watching = watch(opened)
  const leave = async () => {
    isLeft = true
    await (await current).leave()
    await watching
  }
  return { urlOf: opened.urlOf, leave }
}
