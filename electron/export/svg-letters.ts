/** A drawing with the letters in it that it is set in, so that it looks the same wherever it is opened. */
import { readFileSync } from 'node:fs'
import { fontFiles, type Letters } from './paper-letters.ts'

export function withLetters(svg: string): string {
  const used = (Object.keys(fontFiles) as Letters[]).filter((letters) =>
    svg.includes(`font-family="${letters}"`),
  )
  const faces = used.flatMap((letters) => [
    face(letters, 400, fontFiles[letters].normal),
    face(letters, 700, fontFiles[letters].bold),
  ])
  // Behind the title, which comes first.
  return svg.replace('</title>', () => `</title><style>${faces.join('')}</style>`)
}

function face(letters: Letters, weight: number, file: string): string {
  const bytes = readFileSync(file).toString('base64')
  return `@font-face{font-family:${letters};font-weight:${String(weight)};src:url(data:font/ttf;base64,${bytes})}`
}
