/** Pictures that the window made for a document: it alone takes a picture apart, the core writes what it was handed. */
import type { PictureOf } from '../../shared/domain/attachment.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { Pictures } from '../../shared/sharing/pictures-as-seen.ts'
import { pictureType } from '../basemap/index.ts'
import type { CoreContext } from './context.ts'

/** Lets go of what was uploaded. Fails with `core.noSuchUpload`, and with `attachment.notAPicture` for what is no jpeg. */
export async function picturesHanded(
  { uploads }: CoreContext,
  pictures: readonly PictureOf[],
): Promise<Pictures> {
  const held = uploads.hold(pictures.map(({ upload }) => upload))
  try {
    const files = await held.files()
    return new Map(
      pictures.map(({ attachment, width, height }, at) => {
        const file = files[at]
        if (file === undefined || pictureType(file.bytes) !== 'image/jpeg')
          throw new ExpectedFailure(message('attachment.notAPicture', { name: file?.path ?? '' }))
        return [attachment, { bytes: Uint8Array.from(file.bytes), width, height }]
      }),
    )
  } finally {
    held.letGo()
  }
}
