/** The system's own dialogs: choosing a project file, and asking what only a person can say of the window. */
import type { PathMode } from '../../shared/contract/calls/project.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { ElectronParts } from './electron-parts.ts'

const project = {
  name: { nl: 'Projectbestand van Samenloop', en: 'Samenloop project file' },
  extensions: ['samenloop'],
}
const basemap = {
  name: { nl: 'Achtergrondkaart', en: 'Basemap' },
  extensions: ['pmtiles', 'mbtiles'],
}

/** What is the matter, and the two things that can be done. */
interface Question {
  readonly message: string
  readonly detail: string
  readonly no: string
  readonly yes: string
}

const losing: Record<Language, Question> = {
  nl: {
    message: 'Er ligt nog een aanlevering op tafel die niet is opgeslagen.',
    detail: 'Sluit u het venster, dan gaat zij verloren.',
    no: 'Annuleren',
    yes: 'Toch sluiten',
  },
  en: {
    message: 'A delivery that was not stored still lies on the desk.',
    detail: 'If you close the window, it is lost.',
    no: 'Cancel',
    yes: 'Close anyway',
  },
}

const crashed: Record<Language, Question> = {
  nl: {
    message: 'Het venster is onverwacht gestopt.',
    detail: 'Alles wat was opgeslagen staat in het project.',
    no: 'Venster sluiten',
    yes: 'Opnieuw laden',
  },
  en: {
    message: 'The window stopped unexpectedly.',
    detail: 'Everything that was stored is in the project.',
    no: 'Close the window',
    yes: 'Load it again',
  },
}

const hanging: Record<Language, Question> = {
  nl: {
    message: 'Het venster reageert niet.',
    detail: 'Alles wat was opgeslagen staat in het project; wachten kan helpen.',
    no: 'Venster stoppen',
    yes: 'Wachten',
  },
  en: {
    message: 'The window does not respond.',
    detail: 'Everything that was stored is in the project; waiting may help.',
    no: 'Stop the window',
    yes: 'Wait',
  },
}

type Dialog = Pick<ElectronParts, 'dialog'>
type Window = InstanceType<ElectronParts['BrowserWindow']>

/** Asks, when the window is about to be closed over a delivery that is not stored, whether it may be. */
export function mayLoseDelivery(electron: Dialog, window: Window, language: Language): boolean {
  return ask(electron, window, losing[language])
}

/** Asks, when the page crashed, whether it is to be loaded again. */
export function mayLoadAgain(electron: Dialog, window: Window, language: Language): boolean {
  return ask(electron, window, crashed[language])
}

/** Asks, when the page hangs, whether to wait for it. */
export function mayWait(electron: Dialog, window: Window, language: Language): boolean {
  return ask(electron, window, hanging[language])
}

function ask({ dialog }: Dialog, window: Window, { no, yes, ...said }: Question): boolean {
  const asked = { ...said, type: 'question' as const, buttons: [no, yes], defaultId: 0, cancelId: 0 }
  return dialog.showMessageBoxSync(window, asked) === asked.buttons.indexOf(yes)
}

/** Asks for a project file to open, where to keep a new one, or for a basemap. Null when the person cancels. */
export async function choosePath(
  { dialog }: Pick<ElectronParts, 'dialog'>,
  mode: PathMode,
  language: Language,
): Promise<string | null> {
  const { name, extensions } = mode === 'basemap' ? basemap : project
  const filters = [{ name: name[language], extensions }]
  if (mode !== 'create') {
    const { filePaths } = await dialog.showOpenDialog({ filters, properties: ['openFile'] })
    return filePaths[0] ?? null
  }
  const { canceled, filePath } = await dialog.showSaveDialog({ filters })
  if (canceled || filePath === '') return null
  return filePath.toLowerCase().endsWith('.samenloop') ? filePath : `${filePath}.samenloop`
}
