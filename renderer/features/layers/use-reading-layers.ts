/** Hands files over and has them read as reference layers; nothing is stored by it. */
import { useCallback, useRef, useState } from 'react'
import { failureOf, runJob, upload, type DeliveredFile } from '../../api/index.ts'
import type { Progress } from '../../../shared/contract/job.ts'
import type { Message } from '../../../shared/domain/message.ts'
import type { LayerDraft } from '../../../shared/domain/reference-layer.ts'

export type LayerReading =
  | { readonly is: 'nothing' }
  | { readonly is: 'uploading' }
  | { readonly is: 'reading'; readonly progress: Progress | null }
  | { readonly is: 'failed'; readonly failure: Message }
  | { readonly is: 'read'; readonly draft: LayerDraft; readonly crs: string | null }

const nothing: LayerReading = { is: 'nothing' }

export function useReadingLayers() {
  const [reading, setReading] = useState<LayerReading>(nothing)
  const uploads = useRef<readonly string[]>([])
  const running = useRef<AbortController | null>(null)

  const run = useCallback(async (action: (signal: AbortSignal) => Promise<void>) => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    try {
      await action(mine.signal)
    } catch (error) {
      if (mine.signal.aborted) return
      const failure = failureOf(error, 'layer.read')
      if (failure !== null) setReading({ is: 'failed', failure })
    }
  }, [])

  const readUploads = useCallback(async (crs: string | null, signal: AbortSignal) => {
    setReading({ is: 'reading', progress: null })
    const draft = await runJob(
      'layer.read',
      { uploads: [...uploads.current], crs },
      { signal, onProgress: (progress) => setReading({ is: 'reading', progress }) },
    )
    setReading({ is: 'read', draft, crs })
  }, [])

  /** Reads these files in place of what was read before. */
  const read = (files: readonly DeliveredFile[]) =>
    run(async (signal) => {
      setReading({ is: 'uploading' })
      const handed: string[] = []
      for (const { path, file } of files) handed.push(await upload(new File([file], path), signal))
      uploads.current = handed
      await readUploads(null, signal)
    })

  /** Reads the same files again in another coordinate system; null: as the files say. */
  const readIn = (crs: string | null) => run((signal) => readUploads(crs, signal))

  const startOver = () => {
    running.current?.abort()
    setReading(nothing)
  }
  return { reading, read, readIn, startOver }
}
