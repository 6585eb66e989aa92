/** Puts window, menu, door and file association together. Electron and the core come in as parameters. */
import type { PathMode } from '../../shared/contract/calls/project.ts'
import { message, say } from '../../shared/domain/message.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { Core } from '../core/index.ts'
import type { Door } from '../http/index.ts'
import { askedAtStart, type AskedAtStart } from './asked-at-start.ts'
import { choosePath } from './dialogs.ts'
import type { ElectronParts } from './electron-parts.ts'
import { languageOf } from './language-of.ts'
import { menuTemplate } from './menu.ts'
import { registerScheme, serveDoor } from './protocol.ts'
import { addressAsking, openWindow, refusePermissions } from './window.ts'

export interface ShellParts {
  /** The command line after the program's own name, and the folder it was given in. */
  readonly argv: readonly string[]
  readonly folder: string
  /** Packed to hand out, and not run from its sources. */
  readonly isHandedOut?: boolean
  /** Opens the core and its door; called once, when Electron is ready. */
  readonly openCore: (choosePath: (mode: PathMode) => Promise<string | null>) => OpenCore
}

export interface OpenCore {
  readonly core: Pick<Core, 'ask' | 'close'>
  readonly door: Door
}

/**
 * Starts the program in its own window. Resolves when the window is there, or at once in a second instance, which
 * hands its file to the first and ends.
 */
export async function startShell(electron: ElectronParts, parts: ShellParts): Promise<void> {
  const { app, protocol, Menu, BrowserWindow } = electron
  registerScheme(protocol)
  if (!app.requestSingleInstanceLock()) return app.quit()
  if (parts.isHandedOut && app.commandLine.hasSwitch('no-sandbox')) return refuseWithoutSandbox(electron)

  let asked = askedAtStart(parts.argv, parts.folder)
  let open = (next: AskedAtStart) => {
    asked = next
    return Promise.resolve()
  }
  // macOS tells of a double-clicked file with this event, possibly before the app is ready.
  app.on('open-file', (event, file) => {
    event.preventDefault()
    void open({ file })
  })
  app.on('second-instance', (_event, argv, folder) => void open(askedAtStart(argv.slice(1), folder)))

  await app.whenReady()
  const language = languageOf(electron)
  const choose = (mode: PathMode) => choosePath(electron, mode, language)
  const { core, door } = parts.openCore(choose)
  serveDoor(protocol, door)
  refusePermissions(electron)
  closeBeforeQuitting(electron, core)

  // Another file may be asked for while the first is being opened.
  for (let next = asked; next !== null; next = asked) {
    asked = null
    await openAsked(electron, core, next, language)
  }
  let window = openWindow(electron, language)
  open = async (next) => {
    if (window.isDestroyed()) {
      await openAsked(electron, core, next, language)
      window = openWindow(electron, language)
    } else if (next) void window.loadURL(addressAsking(next))
    if (window.isMinimized()) window.restore()
    window.focus()
  }
  const openChosen = async () => {
    const file = await choose('open')
    if (file !== null) await open({ file })
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, () => void openChosen())))
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) window = openWindow(electron, language)
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}

/** An AppImage leaves the sandbox out by itself where the system gives it none; then files of others are not opened at all. */
function refuseWithoutSandbox(electron: ElectronParts): void {
  electron.dialog.showErrorBox('Samenloop', say(message('host.noSandbox'), languageOf(electron)))
  electron.app.quit()
}

/**
 * Opens what was asked for while there is no window; what cannot be opened is told in a dialog. A window that is there
 * opens it itself: it knows what was typed in it, and asks when a delivery would be lost.
 */
async function openAsked(
  { dialog }: ElectronParts,
  core: OpenCore['core'],
  asked: AskedAtStart,
  language: Language,
): Promise<void> {
  if (asked === null) return
  const opened = await ('file' in asked
    ? core.ask('project.open', { file: asked.file, dropsDelivery: true })
    : core.ask('project.practise', { dropsDelivery: true }))
  if (!opened.ok) dialog.showErrorBox('Samenloop', say(opened.failure, language))
}

/** The project file is closed properly before the process ends. */
function closeBeforeQuitting({ app }: ElectronParts, core: OpenCore['core']): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void core.close().finally(() => {
      closed = true
      app.quit()
    })
  })
}
