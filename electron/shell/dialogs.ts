/** The system's own dialogs: choosing a project file, and asking before a delivery is lost with the window. */
import type { Language } from '../../shared/domain/language.ts'
import type { ElectronParts } from './electron-parts.ts'

const kind: Record<Language, string> = { nl: 'Projectbestand van Samenloop', en: 'Samenloop project file' }

const losing = {
  nl: {
    message: 'Er ligt nog een aanlevering op tafel die niet is opgeslagen.',
    detail: 'Sluit u het venster, dan gaat zij verloren.',
    stay: 'Annuleren',
    close: 'Toch sluiten',
  },
  en: {
    message: 'A delivery that was not stored still lies on the desk.',
    detail: 'If you close the window, it is lost.',
    stay: 'Cancel',
    close: 'Close anyway',
  },
} as const satisfies Record<Language, Record<string, string>>

/** Asks, when the window is about to be closed over a delivery that is not stored, whether it may be. */
export function mayLoseDelivery(
  { dialog }: Pick<ElectronParts, 'dialog'>,
  window: InstanceType<ElectronParts['BrowserWindow']>,
  language: Language,
): boolean {
  const { stay, close, ...said } = losing[language]
  const asked = { ...said, type: 'question' as const, buttons: [stay, close], defaultId: 0, cancelId: 0 }
  return dialog.showMessageBoxSync(window, asked) === asked.buttons.indexOf(close)
}

/** Asks for a project file to open, or where to keep a new one. Null when the person cancels. */
export async function choosePath(
  { dialog }: Pick<ElectronParts, 'dialog'>,
  mode: 'open' | 'create',
  language: Language,
): Promise<string | null> {
  const filters = [{ name: kind[language], extensions: ['samenloop'] }]
  if (mode === 'open') {
    const { filePaths } = await dialog.showOpenDialog({ filters, properties: ['openFile'] })
    return filePaths[0] ?? null
  }
  const { canceled, filePath } = await dialog.showSaveDialog({ filters })
  if (canceled || filePath === '') return null
  return filePath.toLowerCase().endsWith('.samenloop') ? filePath : `${filePath}.samenloop`
}
