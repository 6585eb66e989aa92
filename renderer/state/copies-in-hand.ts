/** Copies of the project that somebody wants to take in, being looked at: chosen at their desk, dropped on the window, or lying beside the project. */
import { create } from 'zustand'
import type { TakenCopy } from '../../shared/domain/merge.ts'
import type { Message } from '../../shared/domain/message.ts'
import type { Progress } from '../../shared/contract/job.ts'
import { failureOf, runJob, upload, type DeliveredFile } from '../api/index.ts'
import { openDesk } from './desk-over-window.ts'

/** As `merge.preview` and `merge.take` are asked for them. */
export interface CopiesHeld {
  readonly files: string[]
  readonly uploads: string[]
}

export type CopiesInHand =
  | { readonly is: 'nothing' }
  | { readonly is: 'reading'; readonly progress: Progress | null }
  | { readonly is: 'failed'; readonly failure: Message }
  | {
      readonly is: 'read'
      readonly copies: CopiesHeld
      /** As what is told of them names them, each once, in the order in which they were chosen. */
      readonly names: readonly string[]
      readonly told: TakenCopy
    }

export const useCopiesInHand = create<CopiesInHand>(() => ({ is: 'nothing' }))

let running: AbortController | null = null

/** Opens their desk and says there what would come of it; nothing is stored by it. What was looked at before makes way. */
export async function handCopies(files: readonly DeliveredFile[]): Promise<void> {
  if (files.length === 0) return
  const names = files.map(({ path }) => path.split('/').at(-1) ?? path)
  await look([...new Set(names)], async (signal) => {
    const uploads: string[] = []
    for (const { path, file } of files) uploads.push(await upload(new File([file], path), signal))
    return { files: [], uploads }
  })
}

/** The same of one that lies on this machine, by its path. */
export async function handCopyBeside(file: string): Promise<void> {
  await look([file], () => Promise.resolve({ files: [file], uploads: [] }))
}

async function look(
  names: readonly string[],
  hold: (signal: AbortSignal) => Promise<CopiesHeld>,
): Promise<void> {
  putCopiesAway()
  openDesk('copies')
  const mine = new AbortController()
  running = mine
  const { signal } = mine
  show({ is: 'reading', progress: null })
  try {
    const copies = await hold(signal)
    const onProgress = (progress: Progress | null) => {
      if (!signal.aborted) show({ is: 'reading', progress })
    }
    const told = await runJob('merge.preview', copies, { signal, onProgress })
    show({ is: 'read', copies, names, told })
  } catch (error) {
    if (signal.aborted) return
    const failure = failureOf(error, 'merge.preview')
    if (failure !== null) show({ is: 'failed', failure })
  }
}

export function putCopiesAway(): void {
  running?.abort()
  running = null
  show({ is: 'nothing' })
}

function show(inHand: CopiesInHand): void {
  useCopiesInHand.setState(inHand, true)
}

/** Project files: no party hands those in. */
export function lookLikeCopies(files: readonly DeliveredFile[]): boolean {
  return files.length > 0 && files.every(({ path }) => /\.samenloop$/i.test(path))
}
