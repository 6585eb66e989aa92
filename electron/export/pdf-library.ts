/** The library that makes pdfs, with our letters and our structure, and without a way to anything else. */
import pdfmake from 'pdfmake'
import { fontFiles } from './paper-letters.ts'
import { tagLines } from './tag-lines.ts'

pdfmake.setFonts(fontFiles)
tagLines()
const ourFonts = new Set(Object.values(fontFiles).flatMap((cuts) => Object.values(cuts)))
// Text of a delivery can name files and addresses; a document reads nothing but its own letters.
pdfmake.setLocalAccessPolicy((path) => ourFonts.has(path))
pdfmake.setUrlAccessPolicy(() => false)

export { pdfmake }
