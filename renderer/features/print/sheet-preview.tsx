/** The first sheet as it will be, small. */
import { useEffect, useMemo } from 'react'
import { addressOfFile, useJobCall, type MadeFile } from '../../api/index.ts'
import { FailureInPlace, useWords } from '../../ui/index.ts'
import { useSettled } from '../../ui/use-settled.ts'
import type { CallInput } from '../../../shared/contract/calls.ts'
import { words } from './words.ts'
import styles from './print.module.css'

/** Milliseconds without another choice. */
const pause = 350

interface SheetPreviewProps {
  readonly asked: Omit<CallInput<'sheet.make'>, 'as'>
  readonly isEmpty: boolean
}

export function SheetPreview({ asked, isEmpty }: SheetPreviewProps) {
  const t = useWords(words)
  const [first] = asked.sheets
  const settled = useSettled(JSON.stringify({ ...asked, sheets: first ? [first] : [] }), pause)
  const input = { ...(JSON.parse(settled) as typeof asked), as: 'svg' as const }
  const { data, isBusy, failure } = useJobCall('sheet.make', input, {
    enabled: !isEmpty && input.sheets.length > 0,
    take: fetchDrawing,
  })
  const address = useAddressOf(isEmpty ? undefined : data)
  return (
    <section className={styles.preview} aria-label={t.preview} aria-busy={isBusy}>
      {address === null ? null : (
        <img src={address} alt={t.previewOf(asked.title)} data-testid="sheet-preview" />
      )}
      <p className={styles.soft} role="status">
        {isBusy ? t.previewing : ''}
      </p>
      <FailureInPlace failure={isBusy ? null : failure} />
    </section>
  )
}

export async function fetchDrawing(made: MadeFile, signal?: AbortSignal): Promise<Blob> {
  const answer = await fetch(addressOfFile(made), signal ? { signal } : {})
  return answer.blob()
}

/** An address for the drawing that lasts as long as it is shown. */
function useAddressOf(drawing: Blob | undefined): string | null {
  const address = useMemo(() => (drawing === undefined ? null : URL.createObjectURL(drawing)), [drawing])
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address)
    },
    [address],
  )
  return address
}
