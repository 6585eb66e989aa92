/** Pictures made ready for a document, one after the other: of many at once the window would hold all of them taken apart. */
import { useState } from 'react'
import type { Attachment, PictureOf } from '../../../shared/domain/attachment.ts'
import type { Message } from '../../../shared/domain/message.ts'
import { failureOf } from '../../api/index.ts'
import { pictureForPaper } from './picture-for-paper.ts'

interface Drawing {
  readonly isBusy: boolean
  /** Names of what could not be drawn. */
  readonly leftOut: readonly string[]
  readonly failure: Message | null
}

export function useDrawing() {
  const [state, setState] = useState<Drawing>({ isBusy: false, leftOut: [], failure: null })
  /** Null: it failed, and `failure` says why. */
  const draw = async (pictures: readonly Attachment[]): Promise<PictureOf[] | null> => {
    const drawn: PictureOf[] = []
    const leftOut: string[] = []
    setState({ isBusy: pictures.length > 0, leftOut, failure: null })
    try {
      for (const { id, name } of pictures) {
        const picture = await pictureForPaper(id)
        if (picture === null) leftOut.push(name)
        else drawn.push(picture)
      }
    } catch (error) {
      setState({ isBusy: false, leftOut: [], failure: failureOf(error, 'upload') })
      return null
    }
    setState({ isBusy: false, leftOut, failure: null })
    return drawn
  }
  return { ...state, draw }
}
