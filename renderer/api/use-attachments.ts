/** Pictures and files kept with combinations: what there is, where each is fetched, and adding some. */
import { useCallback, useMemo, useState } from 'react'
import {
  attachmentMost,
  attachmentsAtOnce,
  inMegabytes,
  type Attachment,
} from '../../shared/domain/attachment.ts'
import type { AttachmentId, CombinationId } from '../../shared/domain/ids.ts'
import { message, type Message } from '../../shared/domain/message.ts'
import { failureOf } from './failure-of.ts'
import { upload } from './upload.ts'
import { useCall } from './use-call.ts'
import { useCommand } from './use-command.ts'
import { useProject } from './use-project.ts'

const nothing = {}
const none: readonly Attachment[] = []

/** Oldest first. */
export function useAttachmentsOf(combination: CombinationId) {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('attachment.list', nothing, { enabled: project !== null })
  const attachments = useMemo(
    () => data?.filter((one) => one.combination === combination) ?? none,
    [data, combination],
  )
  return { attachments, isPending, failure }
}

/** Where its bytes are: drawn where it is a picture, saved otherwise. */
export function addressOfAttachment(id: AttachmentId): string {
  return `/attachments/${id}`
}

interface Handed {
  readonly files: readonly { readonly path: string; readonly file: File }[]
  /** Paths of what the system did not open. */
  readonly refused: readonly string[]
}

/** Adds files; of each that was not kept `notes` says why, until others are added. */
export function useAddAttachments(combination: CombinationId) {
  const { run } = useCommand('attachment.add')
  const [said, setSaid] = useState({ combination, isBusy: false, notes: [] as readonly Message[] })
  const add = useCallback(
    async ({ files, refused }: Handed) => {
      const notes = refused.map((path) => message('attachment.unreadable', { name: path }))
      setSaid({ combination, isBusy: true, notes: [] })
      for (let from = 0; from < files.length; from += attachmentsAtOnce) {
        const read = await handOver(files.slice(from, from + attachmentsAtOnce))
        notes.push(...read.notes)
        if (read.uploads.length === 0) continue
        const added = await run({ combination, uploads: read.uploads })
        notes.push(...(added.ok ? added.value.notes : [added.failure]))
      }
      setSaid({ combination, isBusy: false, notes })
    },
    [combination, run],
  )
  // What was said of another combination is not said of this one.
  const isHere = said.combination === combination
  return { add, isBusy: said.isBusy, notes: isHere ? said.notes : [] }
}

/** What cannot be read, or is too large in any case, is told and not sent. */
async function handOver(files: Handed['files']): Promise<{ uploads: string[]; notes: Message[] }> {
  const uploads: string[] = []
  const notes: Message[] = []
  const most = attachmentMost.file
  for (const { path, file } of files) {
    if (file.size > most) {
      notes.push(message('attachment.tooLarge', { name: path, most: inMegabytes(most) }))
      continue
    }
    const bytes = await file.arrayBuffer().catch(() => null)
    if (bytes === null) notes.push(message('attachment.unreadable', { name: path }))
    else
      try {
        uploads.push(await upload(new File([bytes], path)))
      } catch (error) {
        const failure = failureOf(error, 'upload')
        if (failure !== null) notes.push(failure)
      }
  }
  return { uploads, notes }
}
