/** The window: a page of the program in a sandbox, that cannot go anywhere else; and the one it may open for a beamer. */
import { hashAsking, type AskedFromOutside } from '../../shared/contract/asked-from-outside.ts'
import type { Language } from '../../shared/domain/language.ts'
import { mayLoadAgain, mayWait, mayLoseDelivery } from './dialogs.ts'
import type { ElectronParts } from './electron-parts.ts'
import { appOrigin, isOfApp } from './protocol.ts'

type Window = InstanceType<ElectronParts['BrowserWindow']>
type Contents = Pick<Window['webContents'], 'on' | 'reload' | 'setWindowOpenHandler'>

const webPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
} as const

/** Opens the window on the program's first page; shown once it has been drawn, so that nothing flashes. */
export function openWindow(
  electron: Pick<ElectronParts, 'BrowserWindow' | 'dialog'>,
  language: Language,
): Window {
  const window = new electron.BrowserWindow({
    title: 'Samenloop',
    width: 1280,
    height: 800,
    minWidth: 800,
    minHeight: 560,
    show: false,
    webPreferences,
  })
  refuseElsewhere(window.webContents)
  allowScreen(window.webContents)
  // The page holds on to a delivery that is not stored; without a question the window would stay open without a word.
  window.webContents.on('will-prevent-unload', (event) => {
    if (mayLoseDelivery(electron, window, language)) event.preventDefault()
  })
  standBy(electron, window, language)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${appOrigin}/`)
  return window
}

/** The address that has a window open something else; it is a place in the page it shows, so nothing is loaded again. */
export function addressAsking(asked: AskedFromOutside): string {
  return `${appOrigin}/${hashAsking(asked)}`
}

/** A page that crashed or hangs leaves a window that says nothing: someone has to ask. What was stored is in the project. */
function standBy(electron: Pick<ElectronParts, 'dialog'>, window: Window, language: Language): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    if (mayLoadAgain(electron, window, language)) window.webContents.reload()
    else window.destroy()
  })
  let isAsking = false
  window.on('unresponsive', () => {
    if (isAsking) return
    isAsking = true
    // Once it is gone, the question above follows.
    if (!mayWait(electron, window, language)) window.webContents.forcefullyCrashRenderer()
    isAsking = false
  })
}

/** A dropped file or a link must not replace the program, and nothing may open another window. */
function refuseElsewhere(webContents: Contents): void {
  webContents.on('will-navigate', (event) => {
    if (!isOfApp(event.url)) event.preventDefault()
  })
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/**
 * While a meeting is held the page opens one more window of the program, for the beamer. That one goes nowhere else either, and
 * opens none; it closes with the window that opened it. Nothing is asked there: a page that crashed is loaded again.
 */
function allowScreen(webContents: Contents): void {
  webContents.setWindowOpenHandler(({ url }) =>
    isScreen(url)
      ? {
          action: 'allow',
          overrideBrowserWindowOptions: { title: 'Samenloop', autoHideMenuBar: true, webPreferences },
        }
      : { action: 'deny' },
  )
  webContents.on('did-create-window', ({ webContents: screen }) => {
    refuseElsewhere(screen)
    screen.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') screen.reload()
    })
  })
}

/** The place of a meeting in the program itself, and nothing else. */
function isScreen(address: string): boolean {
  return isOfApp(address) && new URL(address).hash.startsWith('#meeting?')
}

/** Camera, place, notifications and the like: the program needs none of them. */
export function refusePermissions({ session }: Pick<ElectronParts, 'session'>): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
}
