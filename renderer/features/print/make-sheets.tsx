/** The foot of the dialog: makes the file, says how far it is, and what became of it. */
import { useState } from 'react'
import { fetchFile, useJob } from '../../api/index.ts'
import { closeDesk } from '../../state/index.ts'
import { Busy, Button, FailedState, useSay, useWords } from '../../ui/index.ts'
import type { CallInput } from '../../../shared/contract/calls.ts'
import type { Message } from '../../../shared/domain/message.ts'
import { drawPng } from './draw-png.ts'
import type { PrintChoice } from './print-choice.ts'
import { fetchDrawing } from './sheet-preview.tsx'
import { words } from './words.ts'
import styles from './print.module.css'

interface MakeSheetsProps {
  readonly choice: PrintChoice
  readonly asked: Omit<CallInput<'sheet.make'>, 'as'>
  readonly isReady: boolean
}

interface Made {
  readonly name: string
  readonly notes: readonly Message[]
  readonly save: () => void
}

export function MakeSheets({ choice, asked, isReady }: MakeSheetsProps) {
  const t = useWords(words)
  const say = useSay()
  const job = useJob('sheet.make')
  const [isDrawing, setDrawing] = useState(false)
  const [made, setMade] = useState<Made | 'noPicture' | null>(null)
  const { format } = choice

  const make = async () => {
    setMade(null)
    const result = await job.run({ ...asked, as: format === 'pdf' ? 'pdf' : 'svg' })
    if (!result.ok) return
    const { name, notes } = result.value
    if (format === 'pdf') return finish({ name, notes, save: () => fetchFile(result.value) })
    setDrawing(true)
    const picture = await fetchDrawing(result.value).then(
      (drawing) => drawPng(drawing, choice),
      () => null,
    )
    setDrawing(false)
    if (picture === null) return setMade('noPicture')
    const pictureName = name.replace(/svg$/, 'png')
    finish({ name: pictureName, notes, save: () => savePicture(picture, pictureName) })
  }
  const finish = (done: Made) => {
    setMade(done)
    done.save()
  }
  const isBusy = job.isBusy || isDrawing
  return (
    <>
      <div className={styles.outcome} aria-live="polite">
        {isBusy ? (
          <Busy
            progress={job.progress}
            what={isDrawing ? t.drawing : t.making}
            {...(isDrawing ? {} : { onCancel: job.cancel })}
          />
        ) : null}
        {made === 'noPicture' ? <p>{t.noPicture}</p> : null}
        {made === null || made === 'noPicture' || isBusy ? null : (
          <p>
            {t.made(made.name)}{' '}
            <Button look="quiet" onPress={made.save}>
              {t.again}
            </Button>
            {made.notes.map((note) => (
              <span key={say(note)}> {say(note)}</span>
            ))}
          </p>
        )}
        {job.failure === null ? null : <FailedState failure={job.failure} />}
      </div>
      <Button onPress={closeDesk}>{t.close}</Button>
      <Button look="main" isDisabled={isBusy || !isReady} onPress={() => void make()}>
        {t.make[format]}
      </Button>
    </>
  )
}

/** As the core's own files are handed over. */
function savePicture(picture: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(picture)
  link.download = name
  link.click()
  // The browser has it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
