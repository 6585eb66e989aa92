/** A stand-in for Electron that remembers what the shell asked of it and lets a test play the system's part. */
import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions } from 'electron'
import type { ElectronParts } from '../../electron/shell/electron-parts.ts'

/** What the stand-in answers: whether this is the first instance, and what a person picks in a dialog. */
interface Circumstances {
  first?: boolean
  locale?: string
  picked?: string | null
  /** Which button is pressed where the system asks something. */
  pressed?: number
  /** What stands on the command line for Chromium. */
  switches?: readonly string[]
}

type Handler = (request: Request) => Response | Promise<Response>
type PermissionHandler = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void

class StandInWindow extends EventEmitter {
  static opened: StandInWindow[] = []
  readonly options: BrowserWindowConstructorOptions
  readonly webContents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler(answer: (asked: { url: string }) => { action: string }) {
      this.answerNewWindow = answer
    },
    answerNewWindow: (_asked: { url: string }) => ({ action: 'allow' }),
    reloads: 0,
    crashes: 0,
    reload() {
      this.reloads++
    },
    forcefullyCrashRenderer() {
      this.crashes++
    },
  })
  addresses: string[] = []
  shown = false
  focused = 0
  destroyed = false

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    this.options = options
    StandInWindow.opened.push(this)
  }
  static getAllWindows() {
    return StandInWindow.opened.filter((window) => !window.destroyed)
  }
  loadURL(address: string) {
    this.addresses.push(address)
    return Promise.resolve()
  }
  show() {
    this.shown = true
  }
  focus() {
    this.focused++
  }
  destroy() {
    this.destroyed = true
  }
  isDestroyed() {
    return this.destroyed
  }
  isMinimized() {
    return false
  }
}

/** Makes one. `electron` goes to the shell; the rest is for the test to look at and to speak through. */
export function standInElectron({
  first = true,
  locale = 'nl',
  picked = null,
  pressed = 0,
  switches = [],
}: Circumstances = {}) {
  StandInWindow.opened = []
  const seen = {
    windows: StandInWindow.opened,
    schemes: [] as { scheme: string; privileges?: object }[],
    handlers: new Map<string, Handler>(),
    menu: [] as MenuItemConstructorOptions[],
    errors: [] as string[],
    dialogs: [] as string[],
    quits: 0,
    ready: false,
    schemesBeforeReady: false,
    permission: undefined as PermissionHandler | undefined,
    permissionCheck: undefined as (() => boolean) | undefined,
  }
  const app = Object.assign(new EventEmitter(), {
    requestSingleInstanceLock: () => first,
    getLocale: () => locale,
    commandLine: { hasSwitch: (name: string) => switches.includes(name) },
    whenReady: () => {
      seen.ready = true
      return Promise.resolve()
    },
    quit: () => {
      seen.quits++
    },
  })
  const electron = {
    app,
    BrowserWindow: StandInWindow,
    dialog: {
      showErrorBox: (_title: string, text: string) => void seen.errors.push(text),
      showMessageBoxSync: (_window: unknown, { message }: { message: string }) => {
        seen.dialogs.push(message)
        return pressed
      },
      showOpenDialog: () => {
        seen.dialogs.push('open')
        return Promise.resolve({ canceled: picked === null, filePaths: picked === null ? [] : [picked] })
      },
      showSaveDialog: () => {
        seen.dialogs.push('save')
        return Promise.resolve({ canceled: picked === null, filePath: picked ?? '' })
      },
    },
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: MenuItemConstructorOptions[]) => void (seen.menu = menu),
    },
    protocol: {
      registerSchemesAsPrivileged: (schemes: typeof seen.schemes) => {
        seen.schemes = schemes
        seen.schemesBeforeReady = !seen.ready
      },
      handle: (scheme: string, handler: Handler) => void seen.handlers.set(scheme, handler),
    },
    session: {
      defaultSession: {
        setPermissionRequestHandler: (handler: PermissionHandler) => void (seen.permission = handler),
        setPermissionCheckHandler: (check: () => boolean) => void (seen.permissionCheck = check),
      },
    },
  }
  return { electron: electron as unknown as ElectronParts, app, seen }
}
