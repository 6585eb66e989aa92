/** The wiring of the desktop window, run against a stand-in for Electron. */
import { describe, expect, test } from 'vitest'
import { startShell } from '../../electron/shell/start-shell.ts'
import { askedInHash } from '../../shared/contract/asked-from-outside.ts'
import { failed, done, type Result } from '../../shared/domain/result.ts'
import { standInElectron } from './stand-in-electron.ts'
import type { PathMode } from '../../shared/contract/calls/project.ts'

interface Start {
  argv?: string[]
  circumstances?: Parameters<typeof standInElectron>[0]
  opening?: Result<never>
  isHandedOut?: boolean
}

/** Starts the shell on a core that only remembers what it was asked. */
async function start({ argv = [], circumstances = {}, opening, isHandedOut = false }: Start = {}) {
  const { electron, app, seen, asks } = standInElectron(circumstances)
  const asked: [call: string, input: unknown][] = []
  let closed = 0
  let choosePath: ((mode: PathMode) => Promise<string | null>) | undefined
  await startShell(electron, {
    argv,
    folder: '/home/anna',
    isHandedOut,
    openCore: (choose) => {
      choosePath = choose
      return {
        core: {
          ask: (call, input) => {
            asked.push([call, input])
            return Promise.resolve(opening ?? done({} as never))
          },
          close: () => {
            closed++
            return Promise.resolve()
          },
        },
        door: (request) => Promise.resolve(new Response(`door: ${request.url}`)),
      }
    },
  })
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
  return { app, seen, asks, asked, closed: () => closed, choosePath, settle, window: seen.windows[0] }
}

/** What the window was asked to open after it was there. */
function askedOf(window: { addresses: string[] } | undefined) {
  return window?.addresses.slice(1).map((address) => askedInHash(new URL(address).hash))
}

function event() {
  const state = { prevented: false, preventDefault: () => void (state.prevented = true) }
  return state
}

describe('the window', () => {
  test('is a sandboxed page of the program, shown once it is drawn', async () => {
    const { window } = await start()
    expect(window?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
    expect(window?.options.webPreferences).not.toHaveProperty('preload')
    expect(window?.addresses).toEqual(['samenloop://app/'])
    expect(window?.shown).toBe(false)
    window?.play('ready-to-show')
    expect(window?.shown).toBe(true)
  })

  test.each([
    ['https://example.org/', true],
    ['file:///home/anna/list.xlsx', true],
    ['samenloop://elsewhere/', true],
    ['samenloop://app.example.org/', true],
    ['not an address', true],
    ['samenloop://app/plan', false],
  ])('going to %s is refused: %s', async (url, refused) => {
    const { window } = await start()
    const going = Object.assign(event(), { url })
    window?.webContents.play('will-navigate', going)
    expect(going.prevented).toBe(refused)
  })

  test.each([
    'https://example.org/#meeting?as=screen',
    'samenloop://app/',
    'samenloop://app/#worksheet?meeting=1',
    'not an address',
  ])('opens no window on %s', async (url) => {
    const { window } = await start()
    expect(window?.webContents.answerNewWindow({ url })).toEqual({ action: 'deny' })
  })

  test('opens one for the beamer of a meeting, as closed as itself, that opens none and goes nowhere', async () => {
    const { window } = await start()
    const url = 'samenloop://app/#meeting?meeting=1&as=screen'
    expect(window?.webContents.answerNewWindow({ url })).toMatchObject({
      action: 'allow',
      overrideBrowserWindowOptions: { webPreferences: window?.options.webPreferences },
    })
    const { window: screen } = await start()
    if (screen) window?.webContents.play('did-create-window', screen)
    expect(screen?.webContents.answerNewWindow({ url })).toEqual({ action: 'deny' })
    const going = Object.assign(event(), { url: 'https://example.org/' })
    screen?.webContents.play('will-navigate', going)
    expect(going.prevented).toBe(true)
    screen?.webContents.play('render-process-gone', event(), { reason: 'crashed' })
    expect(screen?.webContents.reloads).toBe(1)
  })

  test('holds no other page', async () => {
    const { window } = await start()
    const attaching = event()
    window?.webContents.play('will-attach-webview', attaching)
    expect(attaching.prevented).toBe(true)
  })

  test.each([
    [0, false],
    [1, true],
  ])('asks before it closes over a delivery that is not stored: button %s', async (pressed, closes) => {
    const { seen, window } = await start({ circumstances: { pressed } })
    const unloading = event()
    window?.webContents.play('will-prevent-unload', unloading)
    expect(seen.dialogs).toEqual([expect.stringContaining('aanlevering')])
    expect(unloading.prevented).toBe(closes)
  })

  test.each([
    ['crashed', 0, { reloads: 0, destroyed: true }],
    ['crashed', 1, { reloads: 1, destroyed: false }],
    ['clean-exit', 1, { reloads: 0, destroyed: false }],
  ])(
    'asks what to do when its page is gone (%s), button %s',
    async (reason, pressed, { reloads, destroyed }) => {
      const { seen, window } = await start({ circumstances: { pressed } })
      window?.webContents.play('render-process-gone', event(), { reason })
      expect(seen.dialogs).toHaveLength(reason === 'crashed' ? 1 : 0)
      expect([window?.webContents.reloads, window?.destroyed]).toEqual([reloads, destroyed])
    },
  )

  test.each([
    [0, 1],
    [1, 0],
  ])('asks whether to wait for a page that hangs: button %s', async (pressed, crashes) => {
    const { seen, window } = await start({ circumstances: { pressed } })
    window?.play('unresponsive')
    expect(seen.dialogs).toEqual([expect.stringContaining('reageert niet')])
    expect(window?.webContents.crashes).toBe(crashes)
  })

  test('does not open without a sandbox where the program was handed out', async () => {
    const circumstances = { switches: ['no-sandbox'] }
    const { seen, window } = await start({ circumstances, isHandedOut: true })
    expect(window).toBeUndefined()
    expect(seen.errors).toEqual([expect.stringContaining('afgeschermde ruimte')])
    expect(seen.quits).toBe(1)
    expect((await start({ circumstances })).window).toBeDefined()
  })

  test('may not use camera, place or notifications', async () => {
    const { asks } = await start()
    const answers: boolean[] = []
    asks.permission('geolocation', (granted) => answers.push(granted))
    expect(answers).toEqual([false])
    expect(asks.hasPermission('geolocation')).toBe(false)
  })
})

describe('the protocol', () => {
  test('is a standard, secure scheme, registered before Electron is ready', async () => {
    const { seen } = await start()
    expect(seen.schemes).toEqual([
      {
        scheme: 'samenloop',
        privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
      },
    ])
    expect(seen.schemesBeforeReady).toBe(true)
  })

  test('hands the requests of the window to the door, and knows no other host', async () => {
    const { seen } = await start()
    const handle = seen.handlers.get('samenloop')
    const answer = await handle?.(new Request('samenloop://app/shapes'))
    expect(await answer?.text()).toBe('door: samenloop://app/shapes')
    expect((await handle?.(new Request('samenloop://elsewhere/shapes')))?.status).toBe(404)
  })
})

describe('what is opened at start', () => {
  test('nothing, when nothing was asked', async () => {
    expect((await start()).asked).toEqual([])
  })

  test('the town to practise in', async () => {
    expect((await start({ argv: ['--practise'] })).asked).toEqual([
      ['project.practise', { dropsDelivery: true }],
    ])
  })

  test('the file of the command line, between switches of Chromium', async () => {
    const { asked } = await start({ argv: ['--no-sandbox', 'plan 2027.samenloop', '--lang=nl'] })
    expect(asked).toEqual([['project.open', { file: '/home/anna/plan 2027.samenloop', dropsDelivery: true }]])
  })

  test('a file that cannot be opened is told, and the window comes all the same', async () => {
    const { seen } = await start({ argv: ['/gone.samenloop'], opening: failed('core.noProject') })
    expect(seen.errors).toHaveLength(1)
    expect(seen.errors[0]).not.toContain('core.noProject')
    expect(seen.windows).toHaveLength(1)
  })
})

describe('one program at a time', () => {
  test('a second start ends at once, without core or window', async () => {
    const { seen, choosePath } = await start({ circumstances: { first: false } })
    expect(seen.quits).toBe(1)
    expect(seen.windows).toHaveLength(0)
    expect(choosePath).toBeUndefined()
  })

  test('the window of the first is asked for the file of the second, and comes to the front', async () => {
    const { app, asked, window, settle } = await start()
    app.play('second-instance', event(), ['samenloop', 'b en c.samenloop'], '/srv')
    await settle()
    // Nothing is opened behind the window's back: it may hold a delivery that is not stored.
    expect(asked).toEqual([])
    expect(askedOf(window)).toEqual([{ file: '/srv/b en c.samenloop' }])
    expect(window?.focused).toBe(1)
  })

  test('the window of the first is asked for the town', async () => {
    const { app, asked, window, settle } = await start()
    app.play('second-instance', event(), ['samenloop', '--practise'], '/srv')
    await settle()
    expect(asked).toEqual([])
    expect(askedOf(window)).toEqual([{ practise: true }])
  })

  test('a second start without a file only brings the window to the front', async () => {
    const { app, asked, window, settle } = await start()
    app.play('second-instance', event(), ['samenloop'], '/srv')
    await settle()
    expect(asked).toEqual([])
    expect(askedOf(window)).toEqual([])
    expect(window?.focused).toBe(1)
  })
})

describe('a double-clicked project file', () => {
  test('opens in the window that is there', async () => {
    const { app, asked, window, settle } = await start()
    const opening = event()
    app.play('open-file', opening, '/srv/c.samenloop')
    await settle()
    expect(opening.prevented).toBe(true)
    expect(asked).toEqual([])
    expect(askedOf(window)).toEqual([{ file: '/srv/c.samenloop' }])
  })

  test('opens in a new window when the last one was closed', async () => {
    const { app, asked, seen, window, settle } = await start()
    if (window) window.destroyed = true
    app.play('open-file', event(), '/srv/c.samenloop')
    await settle()
    expect(asked).toEqual([['project.open', { file: '/srv/c.samenloop', dropsDelivery: true }]])
    expect(seen.windows).toHaveLength(2)
    expect(seen.windows[1]?.addresses).toEqual(['samenloop://app/'])
  })
})

describe('the menu', () => {
  test.each([
    ['nl-NL', 'Bestand'],
    ['en-GB', 'File'],
    ['de', 'Bestand'],
  ])('speaks with locale %s', async (locale, first) => {
    const { seen } = await start({ circumstances: { locale } })
    expect(seen.menu[0]?.label).toBe(first)
  })

  test('opens the file that is chosen, and nothing when nobody chooses', async () => {
    for (const [picked, expected] of [
      ['/srv/d.samenloop', [{ file: '/srv/d.samenloop' }]],
      [null, []],
    ] as const) {
      const { seen, window, settle } = await start({ circumstances: { picked } })
      const [open] = seen.menu[0]?.submenu as { click: () => void }[]
      open?.click()
      await settle()
      expect(askedOf(window)).toEqual(expected)
    }
  })
})

describe('choosing a path', () => {
  test('a new project file always ends in .samenloop', async () => {
    const { choosePath, seen } = await start({ circumstances: { picked: '/srv/new' } })
    expect(await choosePath?.('create')).toBe('/srv/new.samenloop')
    expect(seen.dialogs).toEqual(['save'])
  })

  test('a basemap is a file that is there, with its own name', async () => {
    const { choosePath, seen } = await start({ circumstances: { picked: '/srv/nl.pmtiles' } })
    expect(await choosePath?.('basemap')).toBe('/srv/nl.pmtiles')
    expect(seen.dialogs).toEqual(['open'])
  })

  test('nothing is chosen when the dialog is cancelled', async () => {
    const { choosePath } = await start()
    expect(await choosePath?.('open')).toBeNull()
    expect(await choosePath?.('create')).toBeNull()
  })
})

describe('the end', () => {
  test('the project file is closed before the program ends, once', async () => {
    const { app, seen, closed, settle } = await start()
    const quitting = event()
    app.play('will-quit', quitting)
    await settle()
    expect(quitting.prevented).toBe(true)
    expect(closed()).toBe(1)
    expect(seen.quits).toBe(1)
    const again = event()
    app.play('will-quit', again)
    expect(again.prevented).toBe(false)
    expect(closed()).toBe(1)
  })
})
