/** The parts of Electron the shell uses, as a parameter: tests hand in a stand-in, `main.ts` the real one. */
export type ElectronParts = Pick<
  typeof import('electron'),
  'app' | 'BrowserWindow' | 'dialog' | 'Menu' | 'protocol' | 'session'
>
