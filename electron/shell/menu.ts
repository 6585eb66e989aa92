/** The menu of the window, in Dutch or English. */
import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../shared/domain/language.ts'

const words = {
  nl: {
    file: 'Bestand',
    open: 'Openen…',
    close: 'Sluit venster',
    quit: 'Afsluiten',
    edit: 'Bewerken',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    view: 'Beeld',
    larger: 'Groter',
    smaller: 'Kleiner',
    actualSize: 'Ware grootte',
    fullScreen: 'Volledig scherm',
  },
  en: {
    file: 'File',
    open: 'Open…',
    close: 'Close window',
    quit: 'Quit',
    edit: 'Edit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    larger: 'Larger',
    smaller: 'Smaller',
    actualSize: 'Actual size',
    fullScreen: 'Full screen',
  },
} as const satisfies Record<Language, Record<string, string>>

/** Undo and redo are not here: the window answers those keys itself, for text fields and for the project alike. */
export function menuTemplate(language: Language, open: () => void): MenuItemConstructorOptions[] {
  const say = words[language]
  return [
    {
      label: say.file,
      submenu: [
        { label: say.open, accelerator: 'CommandOrControl+O', click: open },
        { type: 'separator' },
        { label: say.close, role: 'close' },
        { label: say.quit, role: 'quit' },
      ],
    },
    {
      label: say.edit,
      submenu: [
        { label: say.cut, role: 'cut' },
        { label: say.copy, role: 'copy' },
        { label: say.paste, role: 'paste' },
        { label: say.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: say.view,
      submenu: [
        { label: say.larger, role: 'zoomIn' },
        { label: say.smaller, role: 'zoomOut' },
        { label: say.actualSize, role: 'resetZoom' },
        { type: 'separator' },
        { label: say.fullScreen, role: 'togglefullscreen' },
      ],
    },
  ]
}
