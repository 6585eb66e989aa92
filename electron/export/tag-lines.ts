/**
 * Gives a pdf the structure that a screen reader follows: what is a heading, what is text, what is a picture, and that lines and
 * page numbers are none of these. The library lays out and draws, but says none of it; here every thing it draws is drawn
 * inside its tag (ISO 32000-1, 14.7). A line of text is a paragraph of its own: where a sentence goes on the library does not say.
 */
import { createRequire } from 'node:module'
import { titleIn } from '../../shared/small-map/svg.ts'
import { margins } from './pdf-looks.ts'

interface Structure {
  readonly add: (child: Structure) => unknown
  readonly end: () => void
}

/** As much of the document of pdfkit as is used. https://pdfkit.org/docs/accessibility.html */
interface PdfDocument {
  readonly page: { readonly height: number }
  readonly struct: (tag: string, options: object, draw?: () => void) => Structure
  readonly addStructure: (structure: Structure) => unknown
  readonly markContent: (tag: string, options: object) => unknown
  readonly endMarkedContent: () => unknown
}

interface Line {
  readonly _outline?: { readonly parentId?: string }
}

interface Drawing {
  readonly svg: string
}

interface Image {
  readonly alt?: string
}

interface Renderer {
  readonly pdfDocument: PdfDocument
  renderPages(pages: unknown): void
  renderLine(line: Line, x: number, y: number): void
  renderVector(vector: unknown): void
  renderSVG(drawing: Drawing): void
  renderImage(image: Image): void
}

const { default: library } = createRequire(import.meta.url)('pdfmake/js/Renderer.js') as {
  default: { readonly prototype: Renderer }
}

/** To be called once, before the first document is made. What is said instead of a drawing is the `<title>` in its SVG, and instead of a
 * photo its `alt`. */
export function tagLines(): void {
  const { renderPages, renderLine, renderVector, renderSVG, renderImage } = library.prototype
  const documents = new WeakMap<Renderer, Structure>()
  const tagged = (renderer: Renderer, tag: string, options: object, draw: () => void) => {
    const structure = renderer.pdfDocument.struct(tag, options, draw)
    documents.get(renderer)?.add(structure)
    structure.end()
  }
  Object.assign(library.prototype, {
    renderPages(this: Renderer, pages: unknown) {
      const whole = this.pdfDocument.struct('Document', {})
      this.pdfDocument.addStructure(whole)
      documents.set(this, whole)
      renderPages.call(this, pages)
      whole.end()
    },
    renderLine(this: Renderer, line: Line, x: number, y: number) {
      const { pdfDocument } = this
      const draw = () => renderLine.call(this, line, x, y)
      if (y > pdfDocument.page.height - margins.bottom) asArtifact(pdfDocument, draw)
      else tagged(this, tagOf(line), {}, draw)
    },
    renderVector(this: Renderer, vector: unknown) {
      asArtifact(this.pdfDocument, () => renderVector.call(this, vector))
    },
    renderImage(this: Renderer, image: Image) {
      tagged(this, 'Figure', { alt: image.alt ?? '' }, () => renderImage.call(this, image))
    },
    renderSVG(this: Renderer, drawing: Drawing) {
      tagged(this, 'Figure', { alt: titleIn(drawing.svg) }, () => renderSVG.call(this, drawing))
    },
  })
}

function tagOf({ _outline: outline }: Line): string {
  if (outline === undefined) return 'P'
  return outline.parentId === undefined ? 'H1' : 'H2'
}

/** What is there for the eye alone. */
function asArtifact(pdf: PdfDocument, draw: () => void): void {
  pdf.markContent('Artifact', {})
  draw()
  pdf.endMarkedContent()
}
