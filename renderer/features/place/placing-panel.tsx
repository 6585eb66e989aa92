/** Gives one work its place: by a street, postcode or district that is found, or drawn on the map. Then the next one. */
import { useEffect, useRef } from 'react'
import { useCommand, usePartyNames, useWorks } from '../../api/index.ts'
import { chosenPlace, startPlacing, stopPlacing, useNotices, usePlacing } from '../../state/index.ts'
import { Button, DisciplineMark, FailedState, Icon, useFormat, useWords } from '../../ui/index.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { isToPlace } from '../../../shared/domain/placing.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { DrawChoice } from './draw-choice.tsx'
import { FindPlace } from './find-place.tsx'
import { nextToPlace } from './order-to-place.ts'
import { useToPlace } from './use-to-place.ts'
import { WhyToPlace } from './why-to-place.tsx'
import { words } from './words.ts'
import styles from './place.module.css'

const noList: readonly Work[] = []

/** Only shown while `work` is being placed. */
export function PlacingPanel({ work: id }: { readonly work: WorkId }) {
  const { workById } = useWorks()
  const work = workById.get(id)
  return work === undefined ? null : <Panel key={id} work={work} />
}

function Panel({ work }: { readonly work: Work }) {
  const t = useWords(words)
  const list = useToPlace()
  const place = useCommand('work.place')
  const confirm = useCommand('work.confirmPlace')
  const notify = useNotices((state) => state.notify)
  const isAlone = usePlacing((state) => state.isAlone)
  const next = isAlone ? null : nextToPlace(list, work.id)
  const isUnsure = work.placing.how !== null && isToPlace(work.placing)
  const isBusy = place.isBusy || confirm.isBusy
  const failure = place.failure ?? confirm.failure

  const goOn = () => (next === null ? stopPlacing() : startPlacing(next))
  const keep = async () => {
    const chosen = chosenPlace(usePlacing.getState())
    if (chosen === null) return
    if ((await place.run({ work: work.id, ...chosen })).ok) tellAndGoOn()
  }
  const keepAsItLies = async () => {
    if ((await confirm.run({ works: [work.id] })).ok) tellAndGoOn()
  }
  const tellAndGoOn = () => {
    notify('done', message('window.placed', { name: work.name }))
    goOn()
  }
  return (
    <article className={styles.panel}>
      <Head work={work} list={isAlone ? noList : list} />
      {isUnsure ? (
        <Button writes isDisabled={isBusy} onPress={() => void keepAsItLies()}>
          <Icon name="check" />
          {t.rightSo}
        </Button>
      ) : null}
      <FindPlace street={work.street} />
      <DrawChoice />
      {failure === null ? null : <FailedState failure={failure} />}
      <footer className={styles.foot}>
        <KeepButton isBusy={isBusy} onKeep={() => void keep()} />
        {next === null ? null : (
          <Button look="quiet" isDisabled={isBusy} onPress={goOn}>
            {t.skip}
          </Button>
        )}
      </footer>
    </article>
  )
}

function Head({ work, list }: { readonly work: Work; readonly list: readonly Work[] }) {
  const t = useWords(words)
  const format = useFormat()
  const partyName = usePartyNames()
  const at = list.findIndex(({ id }) => id === work.id)
  return (
    <header className={styles.head}>
      <div className={styles.way}>
        <p className={styles.soft}>
          {t.place}
          {at === -1 ? null : ` · ${t.nth(format.number(at + 1), format.number(list.length))}`}
        </p>
        <Button look="quiet" onPress={stopPlacing}>
          {t.stop}
          <Icon name="close" />
        </Button>
      </div>
      <h2>
        <DisciplineMark discipline={work.discipline} /> {work.name}
      </h2>
      <p className={styles.soft}>
        {[work.number, partyName(work.party), work.street, work.district]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {isToPlace(work.placing) ? (
        <p>
          <WhyToPlace work={work} />
        </p>
      ) : null}
    </header>
  )
}

/** Says what will be kept, and takes the focus as soon as there is something to keep: Enter is enough. */
function KeepButton({ isBusy, onKeep }: { readonly isBusy: boolean; readonly onKeep: () => void }) {
  const t = useWords(words)
  const drawing = usePlacing((state) => state.drawing)
  const picked = usePlacing((state) => state.picked)
  const isReady = chosenPlace({ drawing, picked }) !== null
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isReady) button.current?.focus()
  }, [isReady, picked])
  return (
    <>
      <p role="status" className={styles.ready}>
        {picked === null ? (isReady ? t.readyDrawn : null) : t.readyPicked(picked.name)}
      </p>
      <Button writes ref={button} look="main" isDisabled={!isReady || isBusy} onPress={onKeep}>
        {isBusy ? t.placing : t.placeHere}
      </Button>
    </>
  )
}
