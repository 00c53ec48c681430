/** The one connection pool of this process. It connects at the first query, not at import: a build imports it too. */
import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from './generated/client'
import { statementName } from './statement-name'

/** Enough for the two cores of a small server; PostgreSQL's default of 100 then serves several such processes. */
const poolSize = 10

/** How long a request waits for a connection, new or free, before it is told that the service is busy. */
const connectTimeoutMilliseconds = 10_000

/** A transaction, or the client itself where one statement is enough. */
export type Tx = Prisma.TransactionClient

export const db = new PrismaClient({
  adapter: new PrismaPg(
    {
      connectionString: process.env['DATABASE_URL'],
      max: poolSize,
      connectionTimeoutMillis: connectTimeoutMilliseconds,
    },
    { statementNameGenerator: statementName },
  ),
})
