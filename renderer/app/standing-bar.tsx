/** Under the top bar, where there is something to say of the file: that it is only looked at and why, that it is away, that it came to be twice, for which party it is. */
import { useState } from 'react'
import { useControl, useIsKeptWaiting, useProject, useStanding } from '../api/index.ts'
import { message, type Message } from '../../shared/domain/message.ts'
import type { CopyBeside, FileStanding } from '../../shared/domain/file-standing.ts'
import type { Party } from '../../shared/domain/party.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import { handCopyBeside } from '../state/index.ts'
import { Button, Dialog, FailureInPlace, Icon, standingBarId, useSay, useWords } from '../ui/index.ts'
import { words } from './words.ts'
import styles from './standing-bar.module.css'

export function StandingBar() {
  const { project } = useProject()
  const { standing, whyNot, trouble } = useStanding()
  const isKeptWaiting = useIsKeptWaiting()
  const say = useSay()
  const [heard, setHeard] = useState<string | null>(null)
  const [putAway, setPutAway] = useState<string | null>(null)
  if (project === null || standing === null) return null
  const { file, partyCopy, parties } = project
  const copies = standing.copiesBeside
  const copiesAre = `${file} ${copies.map((copy) => `${copy.file} ${copy.changedAt}`).join(' ')}`
  const showsCopies = copies.length > 0 && putAway !== copiesAre
  const troubleIs = trouble === null ? null : say(trouble)
  const showsTrouble = trouble !== null && heard !== troubleIs
  const isWhole = partyCopy === null
  const isAllWell = whyNot === null && standing.reach === 'there' && !isKeptWaiting
  if (isAllWell && isWhole && !showsCopies && !showsTrouble) return null
  return (
    <section id={standingBarId} className={styles.bar} role="status">
      {standing.reach === 'there' ? null : <Line said={awayOf(file, standing.reach)} />}
      {isKeptWaiting ? <Line said={message('window.waitsForFile', { file })} /> : null}
      {partyCopy === null ? null : <Line icon="file" said={forWhom(partyCopy, parties)} />}
      {whyNot === null ? null : <OnlyLooked file={file} standing={standing} whyNot={whyNot} />}
      {showsTrouble ? (
        <Line said={trouble}>
          <PutAway onPress={() => setHeard(troubleIs)} />
        </Line>
      ) : null}
      {showsCopies ? <Copies copies={copies} onPutAway={() => setPutAway(copiesAre)} /> : null}
    </section>
  )
}

function awayOf(file: string, reach: Exclude<FileStanding['reach'], 'there'>): Message {
  return message(aways[reach], { file })
}

function forWhom(
  { party: id, madeAt }: NonNullable<ProjectSummary['partyCopy']>,
  parties: readonly Party[],
): Message {
  const party = parties.find((one) => one.id === id)?.name ?? ''
  return message('partyCopy.isFor', { party, madeAt })
}

const aways = {
  gone: 'window.fileGone',
  replaced: 'window.fileReplaced',
  unreachable: 'window.fileUnreachable',
} as const

interface LineProps {
  readonly said: Message
  readonly icon?: 'warning' | 'file'
  readonly children?: React.ReactNode
}

function Line({ said, icon = 'warning', children }: LineProps) {
  const say = useSay()
  return (
    <div className={styles.line}>
      <Icon name={icon} />
      <span className={styles.said}>{say(said)}</span>
      {children}
    </div>
  )
}

interface OnlyLookedProps {
  readonly file: string
  readonly standing: FileStanding
  readonly whyNot: Message
}

/** Who wrote and closed, or whose program died, is no reason any more; whose machine fell silent has to be asked about. */
function OnlyLooked({ file, standing, whyNot }: OnlyLookedProps) {
  const t = useWords(words)
  const { claim, takeOver, access } = standing
  const write = useControl('project.takeOver')
  const [asks, setAsks] = useState(false)
  const isFree = takeOver === 'free'
  const said = isFree && access === 'inUse' ? message('window.writingIsFree', { file }) : whyNot
  return (
    <>
      <Line said={said}>
        {isFree ? (
          <Button isDisabled={write.isBusy} onPress={() => void write.run({})}>
            {write.isBusy ? t.takingOver : t.goOnWriting}
          </Button>
        ) : null}
        {takeOver === 'ifSure' ? <Button onPress={() => setAsks(true)}>{t.takeOver}</Button> : null}
      </Line>
      {asks || write.failure === null ? null : <FailureInPlace failure={write.failure} />}
      {asks && claim !== null ? (
        <TakeOverQuestion
          claim={claim}
          isBusy={write.isBusy}
          failure={write.failure}
          onSure={() => void write.run({ isSure: true }).then(({ ok }) => ok && setAsks(false))}
          onClose={() => {
            write.reset()
            setAsks(false)
          }}
        />
      ) : null}
    </>
  )
}

interface TakeOverQuestionProps {
  readonly claim: NonNullable<FileStanding['claim']>
  readonly isBusy: boolean
  readonly failure: Message | null
  readonly onSure: () => void
  readonly onClose: () => void
}

function TakeOverQuestion({ claim, isBusy, failure, onSure, onClose }: TakeOverQuestionProps) {
  const t = useWords(words)
  const say = useSay()
  const { actor: who, machine, lastSign } = claim
  return (
    <Dialog
      title={t.takeOverTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="danger" isDisabled={isBusy} onPress={onSure}>
            {isBusy ? t.takingOver : t.takeOverAnyway}
          </Button>
          <Button look="main" onPress={onClose}>
            {t.takeOverNot}
          </Button>
        </>
      }
    >
      <p>{say(message('window.lastSign', { who, machine, lastSign }))}</p>
      <p>{t.takeOverMeans(who)}</p>
      <FailureInPlace failure={failure} />
    </Dialog>
  )
}

function PutAway({ onPress }: { readonly onPress: () => void }) {
  const t = useWords(words)
  return (
    <Button look="quiet" aria-label={t.putAway} onPress={onPress}>
      <Icon name="close" />
    </Button>
  )
}

function Copies({
  copies,
  onPutAway,
}: {
  readonly copies: readonly CopyBeside[]
  readonly onPutAway: () => void
}) {
  const t = useWords(words)
  return copies.map(({ file: copy, changedAt: when }, at) => (
    <Line key={copy} said={message('core.copyBeside', { copy, when })}>
      <Button writes aria-label={`${t.mergeCopy}: ${copy}`} onPress={() => void handCopyBeside(copy)}>
        {t.mergeCopy}
      </Button>
      {at === 0 ? <PutAway onPress={onPutAway} /> : null}
    </Line>
  ))
}
