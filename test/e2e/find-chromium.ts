/** Looks for a Chromium on this machine; the tests in the browser skip themselves where there is none. */
import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of a Chromium: SAMENLOOP_CHROMIUM when it is set, else the first of the usual places. Null: none. */
export function findChromium(): string | null {
  const told = process.env['SAMENLOOP_CHROMIUM']
  const candidates = told === undefined ? usual : [told]
  return candidates.find((path) => existsSync(path)) ?? null
}

/**
 * What Chromium brings that no story looks at. Its address bar alone is a page of 400 files, loaded anew for every window. The
 * flag is said once for all: ours takes the place of playwright's, so what that leaves out stands here too.
 */
const leftOut = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'ThirdPartyStoragePartitioning',
]

/** Drawing without a graphics card, as root too, and nothing of its own that asks the network for anything. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // The page around the map is put together without a card too, as Chromium does by itself where there is none.
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  `--disable-features=${leftOut.join(',')}`,
]

export const howToGetChromium =
  'The tests in the browser were skipped, because no Chromium was found. On Debian: apt-get install chromium; ' +
  'elsewhere set SAMENLOOP_CHROMIUM to the path of a Chromium or Chrome.'
