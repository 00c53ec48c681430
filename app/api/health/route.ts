/** Says whether this process can serve: it reaches its database. For launchers and load balancers. */
import { checkHealth } from '@/lib/services/check-health'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const health = await checkHealth()
  return Response.json(health, { status: health.isHealthy ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
