/** Entry of the desktop program: the real Electron and the real core, put together by `start-shell`. */
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, dialog, Menu, net, protocol, session } from 'electron'
import { dataFolder, openCore, personAtKeyboard } from '../core/index.ts'
import { say } from '../../shared/domain/message.ts'
import { createDoor } from '../http/index.ts'
import { languageOf } from './language-of.ts'
import { startShell } from './start-shell.ts'

/** From dist/shell/electron/shell/main.js, where the build puts this file, to dist/renderer. */
const rendererFolder = fileURLToPath(new URL('../../../renderer/', import.meta.url))

// Every page in a sandbox, also one that would be opened without saying so.
app.enableSandbox()
// Not awaited: Electron gets ready only after this file has run to its end.
startShell(
  { app, BrowserWindow, dialog, Menu, protocol, session },
  {
    argv: process.argv.slice(app.isPackaged ? 1 : 2),
    folder: process.cwd(),
    isHandedOut: app.isPackaged,
    openCore(choosePath) {
      const core = openCore({
        host: 'shell',
        actor: personAtKeyboard(),
        dataFolder: dataFolder(),
        choosePath,
        // Electron's own, which goes by the proxy of the office as the system knows it.
        fetchFromWeb: (address, init) => net.fetch(address, init),
        tell: (sentence) => dialog.showErrorBox('Samenloop', say(sentence, languageOf({ app }))),
      })
      return { core, door: createDoor({ core, rendererFolder }) }
    },
  },
).catch((error: unknown) => {
  dialog.showErrorBox('Samenloop', error instanceof Error ? error.message : String(error))
  app.exit(1)
})
