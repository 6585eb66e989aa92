/**
 * A stand-in for Electron that remembers what the shell asked of it and lets a test play the system's part. What it has of
 * Electron is held to Electron's own type file.
 */
import { EventEmitter } from 'node:events'
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  CommandLine,
  CustomScheme,
  Dialog,
  HandlerDetails,
  MenuItemConstructorOptions,
  MessageBoxSyncOptions,
  OpenDialogReturnValue,
  Protocol,
  SaveDialogReturnValue,
  Session,
  WebContents,
} from 'electron'
import type { ElectronParts } from '../../electron/shell/electron-parts.ts'
import type { EventsOf } from './electron-events.ts'

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

type Handler = Parameters<Protocol['handle']>[1]
type AskPermission = Parameters<Session['setPermissionRequestHandler']>[0]
type CheckPermission = Parameters<Session['setPermissionCheckHandler']>[0]
type AnswerNewWindow = Parameters<WebContents['setWindowOpenHandler']>[0]

/** What plays a part of Electron that tells of events. */
class Playing<Events> extends EventEmitter {
  play<Name extends keyof Events & string>(name: Name, ...brought: Events[Name] & unknown[]): void {
    this.emit(name, ...brought)
  }
}

class StandInContents
  extends Playing<EventsOf<'contents'>>
  implements Pick<WebContents, 'reload' | 'forcefullyCrashRenderer' | 'setWindowOpenHandler'>
{
  reloads = 0
  crashes = 0
  #answer: AnswerNewWindow = () => ({ action: 'allow' })
  /** What becomes of a window that the page opens with `window.open`. */
  answerNewWindow({ url }: Pick<HandlerDetails, 'url'>) {
    return this.#answer({
      url,
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'default' },
    })
  }
  setWindowOpenHandler(answer: AnswerNewWindow) {
    this.#answer = answer
  }
  reload() {
    this.reloads++
  }
  forcefullyCrashRenderer() {
    this.crashes++
  }
}

class StandInWindow
  extends Playing<EventsOf<'window'>>
  implements Pick<BrowserWindow, 'loadURL' | 'show' | 'focus' | 'destroy' | 'isDestroyed' | 'isMinimized'>
{
  static opened: StandInWindow[] = []
  readonly options: BrowserWindowConstructorOptions
  readonly webContents = new StandInContents()
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
    schemes: [] as CustomScheme[],
    handlers: new Map<string, Handler>(),
    menu: [] as MenuItemConstructorOptions[],
    errors: [] as string[],
    dialogs: [] as string[],
    quits: 0,
    ready: false,
    schemesBeforeReady: false,
    permission: null as AskPermission,
    permissionCheck: null as CheckPermission,
  }
  const app = Object.assign(new Playing<EventsOf<'app'>>(), {
    requestSingleInstanceLock: () => first,
    getLocale: () => locale,
    commandLine: { hasSwitch: (name) => switches.includes(name) } satisfies Pick<CommandLine, 'hasSwitch'>,
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
      showMessageBoxSync: (_window: unknown, { message }: MessageBoxSyncOptions): number => {
        seen.dialogs.push(message)
        return pressed
      },
      showOpenDialog: (): Promise<OpenDialogReturnValue> => {
        seen.dialogs.push('open')
        return Promise.resolve({ canceled: picked === null, filePaths: picked === null ? [] : [picked] })
      },
      showSaveDialog: (): Promise<SaveDialogReturnValue> => {
        seen.dialogs.push('save')
        return Promise.resolve({ canceled: picked === null, filePath: picked ?? '' })
      },
    },
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: MenuItemConstructorOptions[]) => void (seen.menu = menu),
    },
    protocol: {
      registerSchemesAsPrivileged: (schemes: CustomScheme[]) => {
        seen.schemes = schemes
        seen.schemesBeforeReady = !seen.ready
      },
      handle: (scheme: string, handler: Handler) => void seen.handlers.set(scheme, handler),
    },
    session: {
      defaultSession: {
        setPermissionRequestHandler: (handler: AskPermission) => void (seen.permission = handler),
        setPermissionCheckHandler: (check: CheckPermission) => void (seen.permissionCheck = check),
      },
    },
  } satisfies {
    app: Pick<ElectronParts['app'], 'requestSingleInstanceLock' | 'getLocale' | 'whenReady' | 'quit'>
    dialog: Pick<Dialog, 'showErrorBox'> &
      Record<'showMessageBoxSync' | 'showOpenDialog' | 'showSaveDialog', unknown>
    protocol: Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>
    session: { defaultSession: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'> }
  } & Record<keyof ElectronParts, unknown>
  /** As Electron asks for a page; which one, and what it tells besides, matters to nobody here. */
  const asks = {
    permission: (permission: string, answer: (granted: boolean) => void) =>
      seen.permission?.(...([null, permission, answer] as unknown as Parameters<NonNullable<AskPermission>>)),
    hasPermission: (permission: string) =>
      seen.permissionCheck?.(...([null, permission] as unknown as Parameters<NonNullable<CheckPermission>>)),
  }
  return { asks, electron: electron as unknown as ElectronParts, app, seen }
}
