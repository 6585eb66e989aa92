/** Pictures and files kept with a combination, taken from what was uploaded. */
import path from 'node:path'
import { pictureType } from '../basemap/index.ts'
import type { CoreContext } from './context.ts'
import { projectOf } from './context.ts'
import type { Handlers } from './handlers.ts'

export function attachmentCalls(context: CoreContext): Handlers<'attachment.add' | 'attachment.list'> {
  return {
    'attachment.list': () => projectOf(context).store.list('attachment'),
    'attachment.add': async ({ combination, uploads }, by) => {
      const { store } = projectOf(context)
      const held = context.uploads.hold(uploads)
      try {
        const files = (await held.files()).map(({ path: given, bytes }) => {
          const name = path.posix.basename(given)
          return { name, mediaType: mediaTypeOf(name, bytes), bytes }
        })
        return await store.run('attachment.add', { combination, files }, by)
      } finally {
        held.letGo()
      }
    },
  }
}

/** What people call a file by its ending; what is not among these is a file, and says no more. */
const typesByEnding: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.doc': 'application/msword',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xls': 'application/vnd.ms-excel',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.svg': 'image/svg+xml',
  '.dwg': 'image/vnd.dwg',
  '.dxf': 'image/vnd.dxf',
  '.zip': 'application/zip',
  '.msg': 'application/vnd.ms-outlook',
  '.eml': 'message/rfc822',
}

/** A picture is what begins as one, whatever it is called: the window draws nothing else. */
function mediaTypeOf(name: string, bytes: Uint8Array): string {
  const picture = pictureType(bytes)
  return picture ?? typesByEnding[path.extname(name).toLowerCase()] ?? 'application/octet-stream'
}
