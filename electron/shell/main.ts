/** Entry of the desktop program: the real Electron and the real core, put together by `start-shell`. */
import { userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, dialog, Menu, protocol, session } from 'electron'
import { dataFolder, openCore } from '../core/index.ts'
import { createDoor } from '../http/index.ts'
import { startShell } from './start-shell.ts'

/** From dist/shell/electron/shell/main.js, where the build puts this file, to dist/renderer. */
const rendererFolder = fileURLToPath(new URL('../../../renderer/', import.meta.url))

// Not awaited: Electron gets ready only after this file has run to its end.
startShell(
  { app, BrowserWindow, dialog, Menu, protocol, session },
  {
    argv: process.argv.slice(app.isPackaged ? 1 : 2),
    folder: process.cwd(),
    openCore(choosePath) {
      const actor = userInfo().username
      const core = openCore({ host: 'shell', actor, dataFolder: dataFolder(), choosePath })
      return { core, door: createDoor({ core, rendererFolder }) }
    },
  },
).catch((error: unknown) => {
  dialog.showErrorBox('Samenloop', error instanceof Error ? error.message : String(error))
  app.exit(1)
})
