'use client'

/** When even the document around the pages fails: no header, no message provider, a way to load again that needs no script. */
import words from '@/messages/global-error.en.json'
import notice from './components/shell/notice.module.css'

import button from './components/ui/button.module.css'

import './theme/tokens.css'
import './theme/base.css'

export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>{words.title}</title>
        <main className={notice['box']}>
          <h1>{words.title}</h1>
          <p>{words.text}</p>
          <a href="/" className={button['primary']}>
            {words.retry}
          </a>
        </main>
      </body>
    </html>
  )
}
