/** The words of the minutes of a meeting, made as a file. */
import { defineWords } from '../words.ts'

export const words = defineWords({
  nl: {
    title: 'Verslag',
    docx: 'Verslag als Word',
    pdf: 'Verslag als pdf',
    withNames: 'Met namen',
    aboutNames:
      'Zonder dit vinkje noemt het verslag partijen, en geen mensen. Eigen aantekeningen gaan nooit mee.',
  },
  en: {
    title: 'Minutes',
    docx: 'Minutes for Word',
    pdf: 'Minutes as pdf',
    withNames: 'With names',
    aboutNames: 'Without this tick the minutes name parties, and no people. Your own notes never go out.',
  },
})
