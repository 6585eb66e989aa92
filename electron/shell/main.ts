/** Entry of the desktop program: the real Electron and the real core, put together by `start-shell`. */
import { userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, dialog, Menu, protocol, session } from 'electron'
import { openCore } from '../core/index.ts'
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
    async openDoor(choosePath) {
      const core = await openCore({
        host: 'shell',
        actor: userInfo().username,
        dataFolder: app.getPath('userData'),
        choosePath,
      })
      return { door: createDoor({ core, rendererFolder }), close: () => core.close() }
    },
  },
).catch((error: unknown) => {
  dialog.showErrorBox('Samenloop', error instanceof Error ? error.message : String(error))
  app.exit(1)
})
