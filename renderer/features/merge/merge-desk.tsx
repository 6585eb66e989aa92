/** The desk of taking in copies, over the window: choose them, see what would come of it, take them in. */
import { useEffect } from 'react'
import { FileTrigger } from 'react-aria-components'
import { readChosen, useCommand, useProject } from '../../api/index.ts'
import { message } from '../../../shared/domain/message.ts'
import type { TakenCopy } from '../../../shared/domain/merge.ts'
import {
  closeDesk,
  handCopies,
  openList,
  putCopiesAway,
  useCopiesInHand,
  useIsDeskOpen,
  useNotices,
  useViewState,
  type CopiesInHand,
} from '../../state/index.ts'
import { Busy, Button, Dialog, FailureInPlace, Icon, useWords } from '../../ui/index.ts'
import { ToldCopy } from './told-copy.tsx'
import { words } from './words.ts'
import styles from './merge.module.css'

export function MergeDesk() {
  const t = useWords(words)
  const { project } = useProject()
  const isOpen = useIsDeskOpen('copies') && project !== null
  const inHand = useCopiesInHand()
  const { run, isBusy, failure, reset } = useTaking()
  const file = project?.file
  // What was looked at is held against the project that stood open.
  useEffect(() => putCopiesAway, [file])
  const leave = () => {
    reset()
    putCopiesAway()
    closeDesk()
  }
  const take = (chosen: FileList | null) => {
    reset()
    if (chosen !== null) void handCopies(readChosen(chosen))
  }
  const store = async () => {
    if (!isNews(inHand) || isBusy) return
    if (await run(inHand)) leave()
  }
  return (
    <Dialog
      title={t.title}
      isOpen={isOpen}
      onClose={leave}
      onConfirm={() => void store()}
      wide
      actions={
        <>
          <Button onPress={leave}>{t.cancel}</Button>
          <Button
            writes
            look="main"
            isDisabled={!isNews(inHand)}
            isPending={isBusy}
            onPress={() => void store()}
          >
            {isBusy ? t.taking : t.take}
          </Button>
        </>
      }
    >
      <div className={styles.desk}>
        <p className={styles.soft}>{t.intro}</p>
        <FileTrigger allowsMultiple acceptedFileTypes={['.samenloop']} onSelect={take}>
          <Button writes isDisabled={isBusy}>
            <Icon name="file" />
            {inHand.is === 'read' ? t.chooseOther : t.choose}
          </Button>
        </FileTrigger>
        {inHand.is === 'reading' ? (
          <Busy what={t.reading} progress={inHand.progress} onCancel={putCopiesAway} />
        ) : null}
        <FailureInPlace failure={inHand.is === 'failed' ? inHand.failure : failure} />
        {inHand.is === 'read' ? <ToldCopy names={inHand.names} told={inHand.told} /> : null}
      </div>
    </Dialog>
  )
}

type Read = Extract<CopiesInHand, { is: 'read' }>

function isNews(inHand: CopiesInHand): inHand is Read {
  return inHand.is === 'read' && inHand.told.commands.length > 0
}

/** Takes them in and says at the foot of the window what came of it, with the way to what is left to decide; whether it was done. */
function useTaking() {
  const t = useWords(words)
  const take = useCommand('merge.take')
  const notify = useNotices((state) => state.notify)
  const goTo = useViewState((state) => state.goTo)
  const toUndecided = () => {
    goTo('worksheet')
    openList('undecided')
  }
  const run = async ({ copies }: Read): Promise<boolean> => {
    const taken = await take.run(copies)
    if (!taken.ok) return false
    const values = { commands: taken.value.commands.length, actors: actorsOf(taken.value) }
    const points = taken.value.undecided.length
    if (points === 0) notify('done', message('merge.takenHere', values))
    else
      notify('done', message('merge.takenToDecide', { ...values, points }), {
        says: t.toUndecided,
        go: toUndecided,
      })
    return true
  }
  return { ...take, run }
}

function actorsOf({ commands }: Pick<TakenCopy, 'commands'>): string {
  return [...new Set(commands.map(({ actor }) => actor))].join(', ')
}
