/** Sheets that came back: chosen or dropped, shown as what they change, and stored in one step. */
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { readChosen, useCommand } from '../../api/index.ts'
import type { PreparationDraft } from '../../../shared/domain/returned-sheet.ts'
import { handSheets, putSheetsAway, useSheetsInHand } from '../../state/index.ts'
import { Button, FailureInPlace, Icon, useSay, useWords } from '../../ui/index.ts'
import check from '../../ui/check.module.css'
import { ReadSheetView } from './read-sheet-view.tsx'
import { words } from './words.ts'
import styles from './preparing.module.css'

export function SheetsBack() {
  const t = useWords(words)
  const reading = useSheetsInHand()
  const [stored, setStored] = useState<string | null>(null)
  const take = (chosen: FileList | null) => {
    setStored(null)
    if (chosen !== null) void handSheets(readChosen(chosen))
  }
  return (
    <section className={styles.section} aria-label={t.back}>
      <h3>{t.back}</h3>
      <p className={styles.soft}>{t.backIntro}</p>
      <div className={styles.part}>
        <FileTrigger allowsMultiple onSelect={take}>
          <Button>
            <Icon name="file" />
            {t.choose}
          </Button>
        </FileTrigger>
        <span role="status">
          {reading.is === 'reading' ? t.reading : reading.is === 'nothing' ? stored : null}
        </span>
      </div>
      {reading.is === 'failed' ? <FailureInPlace failure={reading.failure} /> : null}
      {reading.is === 'read' ? (
        <ReadDraft
          key={reading.draft.id}
          draft={reading.draft}
          onAway={putSheetsAway}
          onStored={(said) => {
            setStored(said)
            putSheetsAway()
          }}
        />
      ) : null}
    </section>
  )
}

interface ReadDraftProps {
  readonly draft: PreparationDraft
  readonly onAway: () => void
  readonly onStored: (said: string) => void
}

function ReadDraft({ draft, onAway, onStored }: ReadDraftProps) {
  const t = useWords(words)
  const say = useSay()
  const [takesEmptied, takeEmptied] = useState(false)
  const { run, isBusy, failure } = useCommand('preparation.store')
  const boxes = draft.sheets.flatMap((sheet) => sheet.boxes)
  const emptied = boxes.filter(({ change }) => change === 'emptied').length
  const said = boxes.filter(({ change }) => change === 'new' || change === 'changed').length
  const isNews = said > 0 || (takesEmptied && emptied > 0)
  const store = async () => {
    const done = await run({ draft: draft.id, takesEmptied })
    if (done.ok) onStored(t.stored(done.value.said, done.value.gone))
  }
  return (
    <div className={styles.read}>
      {draft.sheets.map((sheet) => (
        <ReadSheetView key={sheet.file + sheet.party} sheet={sheet} />
      ))}
      {draft.refused.map((why) => (
        <FailureInPlace key={say(why)} failure={why} />
      ))}
      {emptied === 0 ? null : (
        <label className={check.check}>
          <input
            type="checkbox"
            checked={takesEmptied}
            onChange={(event) => takeEmptied(event.currentTarget.checked)}
          />
          {t.takeEmptied(emptied)}
        </label>
      )}
      <FailureInPlace failure={failure} />
      <div className={styles.part}>
        {isNews ? (
          <Button writes look="main" onPress={() => void store()} isPending={isBusy}>
            {t.store(said)}
          </Button>
        ) : (
          <span>{t.nothingNew}</span>
        )}
        <Button look="quiet" onPress={onAway}>
          {t.putAway}
        </Button>
      </div>
    </div>
  )
}
