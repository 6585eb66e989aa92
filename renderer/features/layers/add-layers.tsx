/** Adds layers: files dropped or chosen here are read at once, looked over, and kept. */
import { FileTrigger } from 'react-aria-components'
import { useState } from 'react'
import { readChosen, type DeliveredFile } from '../../api/index.ts'
import { Busy, Button, FailedState, useWords } from '../../ui/index.ts'
import { LayerDraftForm } from './layer-draft-form.tsx'
import { useFallingFiles } from './use-falling-files.ts'
import { useReadingLayers } from './use-reading-layers.ts'
import { words } from './words.ts'
import styles from './layers.module.css'

export function AddLayers() {
  const t = useWords(words)
  const { reading, read, readIn, startOver } = useReadingLayers()
  return (
    <section className={styles.part} aria-labelledby="layers-add">
      <h3 id="layers-add">{t.add}</h3>
      {reading.is === 'failed' ? <FailedState failure={reading.failure} /> : null}
      {reading.is === 'nothing' || reading.is === 'failed' ? (
        <Hand onFiles={(files) => void read(files)} />
      ) : null}
      {reading.is === 'uploading' ? <Busy what={t.handingOver} onCancel={startOver} /> : null}
      {reading.is === 'reading' ? (
        <Busy what={t.reading} progress={reading.progress} onCancel={startOver} />
      ) : null}
      {reading.is === 'read' ? (
        <LayerDraftForm
          key={reading.draft.id}
          draft={reading.draft}
          crs={reading.crs}
          onCrs={(crs) => void readIn(crs)}
          onDone={startOver}
        />
      ) : null}
    </section>
  )
}

function Hand({ onFiles }: { readonly onFiles: (files: readonly DeliveredFile[]) => void }) {
  const t = useWords(words)
  const [refused, setRefused] = useState<readonly string[]>([])
  const { attach, isOver } = useFallingFiles((dropped) => {
    setRefused(dropped.refused)
    if (dropped.files.length > 0) onFiles(dropped.files)
  })
  const choose = (chosen: FileList | null) => {
    if (chosen !== null && chosen.length > 0) onFiles(readChosen(chosen))
  }
  return (
    <div ref={attach} className={styles.hand} data-over={isOver || undefined}>
      <p>{t.dropHere}</p>
      <p className={styles.soft}>{t.formats}</p>
      <div className={styles.ways}>
        <FileTrigger allowsMultiple onSelect={choose}>
          <Button>{t.chooseFiles}</Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={choose}>
          <Button look="quiet">{t.chooseFolder}</Button>
        </FileTrigger>
      </div>
      {refused.map((path) => (
        <p key={path} role="alert" className={styles.wrong}>
          {t.refused(path)}
        </p>
      ))}
    </div>
  )
}
