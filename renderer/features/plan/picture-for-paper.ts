/**
 * A kept picture as a document takes it: a jpeg, no larger than paper shows. Only the browser takes pictures apart; what it cannot
 * draw does not go out.
 */
import type { PictureOf } from '../../../shared/domain/attachment.ts'
import type { AttachmentId } from '../../../shared/domain/ids.ts'
import { addressOfAttachment, upload } from '../../api/index.ts'

/** Pixels along the longest side: 240 to an inch across a page of text. */
const most = 1_600
const quality = 0.85

/** Null where the browser cannot draw it. Throws an `ExpectedFailure` where the core cannot be reached. */
export async function pictureForPaper(attachment: AttachmentId): Promise<PictureOf | null> {
  const response = await fetch(addressOfAttachment(attachment))
  if (!response.ok) return null
  const drawn = await createImageBitmap(await response.blob()).catch(() => null)
  if (drawn === null) return null
  const scale = Math.min(1, most / Math.max(drawn.width, drawn.height))
  const width = Math.max(1, Math.round(drawn.width * scale))
  const height = Math.max(1, Math.round(drawn.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  // What one can see through is paper.
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(drawn, 0, 0, width, height)
  drawn.close()
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  return { attachment, upload: await upload(new File([jpeg], `${attachment}.jpg`)), width, height }
}
