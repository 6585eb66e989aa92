/** The one window: a page of the program in a sandbox, that cannot go anywhere else. */
import type { ElectronParts } from './electron-parts.ts'
import { appOrigin, isOfApp } from './protocol.ts'

type Window = InstanceType<ElectronParts['BrowserWindow']>

/** Opens the window on the program's first page; shown once it has been drawn, so that nothing flashes. */
export function openWindow({ BrowserWindow }: Pick<ElectronParts, 'BrowserWindow'>): Window {
  const window = new BrowserWindow({
    title: 'Samenloop',
    width: 1280,
    height: 800,
    minWidth: 800,
    minHeight: 560,
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  })
  refuseElsewhere(window)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${appOrigin}/`)
  return window
}

/** A dropped file or a link must not replace the program, and nothing may open a second window. */
function refuseElsewhere({ webContents }: Window): void {
  webContents.on('will-navigate', (event) => {
    if (!isOfApp(event.url)) event.preventDefault()
  })
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Camera, place, notifications and the like: the program needs none of them. */
export function refusePermissions({ session }: Pick<ElectronParts, 'session'>): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
}
