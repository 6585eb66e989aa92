/** Voorbereidingsbladen that came back, being read: chosen at the desk of preparing, dropped on the window, or taken from Aanleveren. */
import { create } from 'zustand'
import type { Message } from '../../shared/domain/message.ts'
import type { PreparationDraft } from '../../shared/domain/returned-sheet.ts'
import { failureOf, runJob, upload, type DeliveredFile } from '../api/index.ts'
import { openDesk } from './desk-over-window.ts'

export type SheetsInHand =
  | { readonly is: 'nothing' }
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly failure: Message }
  | { readonly is: 'read'; readonly draft: PreparationDraft }

export const useSheetsInHand = create<SheetsInHand>(() => ({ is: 'nothing' }))

let running: AbortController | null = null

/** Opens the desk of preparing and reads them there; nothing is stored by it. What was read before makes way. */
export async function handSheets(files: readonly DeliveredFile[]): Promise<void> {
  if (files.length === 0) return
  putSheetsAway()
  openDesk('preparing')
  const mine = new AbortController()
  running = mine
  const { signal } = mine
  show({ is: 'reading' })
  try {
    const uploads: string[] = []
    for (const { path, file } of files) uploads.push(await upload(new File([file], path), signal))
    show({ is: 'read', draft: await runJob('preparation.read', { uploads }, { signal }) })
  } catch (error) {
    if (signal.aborted) return
    const failure = failureOf(error, 'preparation.read')
    if (failure !== null) show({ is: 'failed', failure })
  }
}

export function putSheetsAway(): void {
  running?.abort()
  show({ is: 'nothing' })
}

function show(inHand: SheetsInHand): void {
  useSheetsInHand.setState(inHand, true)
}

/** A Word file is no delivery, and a workbook is called as it went out; what is called otherwise is known when it is read. */
export function lookLikeSheets(files: readonly DeliveredFile[]): boolean {
  const isSheet = ({ path }: DeliveredFile) =>
    /\.doc[xm]$/i.test(path) || /(voorbereidingsblad|preparation sheet).*\.(xls[xm]?|ods|zip)$/i.test(path)
  return files.length > 0 && files.every(isSheet)
}
