import { render } from 'preact'
import { followAddress } from './address/address.ts'
import { resume } from './api/session.ts'
import { App } from './app.tsx'
import { startOutbox } from './decisions/outbox.ts'
import { startLive } from './live/live.ts'
import { language, speak } from './messages/language.ts'
import { showPreferences } from './preferences/preferences.ts'

const place = document.getElementById('desk')
if (place === null) throw new Error('the page has no place for the desk')

showPreferences()
followAddress()
await Promise.all([speak(language.peek()), resume()])
startLive()
startOutbox()
render(<App />, place)
