/** The map under everything: which file it comes from, whether that is there, choosing one; or the map from the internet. */
import { useState, type SubmitEvent } from 'react'
import { useBasemap, useCommand, useProject } from '../../api/index.ts'
import { closeDesk, useIsDeskOpen } from '../../state/index.ts'
import { Button, Dialog, FailedState, PathField, useSay, useWords } from '../../ui/index.ts'
import type { BasemapNow, BasemapState } from '../../../shared/domain/basemap.ts'
import { WebMapChoice } from './web-map-choice.tsx'
import { words } from './words.ts'
import styles from './layers.module.css'

export function BasemapDesk() {
  const t = useWords(words)
  const { project } = useProject()
  const { basemap, isBusy, lookAgain } = useBasemap()
  const isOpen = useIsDeskOpen('basemap') && project !== null
  return (
    <Dialog title={t.basemap} isOpen={isOpen} onClose={closeDesk}>
      <p className={styles.soft}>{t.basemapIntro}</p>
      {basemap === null ? null : (
        <ChosenBasemap basemap={basemap} isLooking={isBusy} onLookAgain={lookAgain} />
      )}
      <ChooseBasemap />
      <WebMapChoice />
    </Dialog>
  )
}

interface ChosenBasemapProps {
  readonly basemap: BasemapNow
  readonly isLooking: boolean
  readonly onLookAgain: () => void
}

function ChosenBasemap({ basemap, isLooking, onLookAgain }: ChosenBasemapProps) {
  const t = useWords(words)
  const show = useCommand('basemap.show')
  const forget = useCommand('basemap.forget')
  const { path, isShown, state } = basemap
  const failure = show.failure ?? forget.failure
  return (
    <section className={styles.part} aria-label={t.basemapPresent}>
      <p className={styles.name}>{path}</p>
      <StateOfFile state={state} />
      <div className={styles.ways}>
        {state.is === 'there' ? (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={isShown}
              disabled={show.isBusy}
              onChange={(event) => void show.run({ isShown: event.target.checked })}
            />
            {t.basemapShown}
          </label>
        ) : (
          <Button onPress={onLookAgain} isDisabled={isLooking}>
            {t.basemapLookAgain}
          </Button>
        )}
        <Button writes look="quiet" isDisabled={forget.isBusy} onPress={() => void forget.run({})}>
          {t.basemapForget}
        </Button>
      </div>
      {failure === null ? null : <FailedState failure={failure} />}
    </section>
  )
}

function StateOfFile({ state }: { readonly state: BasemapState }) {
  const t = useWords(words)
  const say = useSay()
  if (state.is === 'missing') return <p className={styles.soft}>{t.basemapMissing}</p>
  if (state.is === 'unfit') return <p className={styles.soft}>{say(state.why)}</p>
  const { kind, minZoom, maxZoom, attribution } = state.about
  const said = [t.basemapKinds[kind], t.basemapZooms(minZoom, maxZoom), attribution].filter(Boolean)
  return (
    <>
      <p className={styles.soft}>{said.join(' · ')}</p>
      {state.isOther ? <p className={styles.soft}>{t.basemapOther}</p> : null}
    </>
  )
}

function ChooseBasemap() {
  const t = useWords(words)
  const choose = useCommand('basemap.choose')
  const [file, setFile] = useState('')
  const take = async (event: SubmitEvent) => {
    event.preventDefault()
    if (file.trim() !== '' && (await choose.run({ file: file.trim() })).ok) setFile('')
  }
  return (
    <form className={styles.part} onSubmit={(event) => void take(event)} noValidate>
      <PathField label={t.basemapFile} mode="basemap" value={file} onChange={setFile} help={t.basemapHelp} />
      <div className={styles.ways}>
        <Button writes type="submit" isDisabled={choose.isBusy || file.trim() === ''}>
          {choose.isBusy ? t.basemapOpening : t.basemapUse}
        </Button>
      </div>
      {choose.failure === null ? null : <FailedState failure={choose.failure} />}
    </form>
  )
}
