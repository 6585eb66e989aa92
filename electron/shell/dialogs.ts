/** The system's own dialogs: choosing a project file, and saying what went wrong before there is a window. */
import type { Language } from '../../shared/domain/language.ts'
import type { ElectronParts } from './electron-parts.ts'

const kind: Record<Language, string> = { nl: 'Projectbestand van Samenloop', en: 'Samenloop project file' }

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
  return filePath.endsWith('.samenloop') ? filePath : `${filePath}.samenloop`
}
