/** The bell above the Werkblad: how many alarms and new messages there are, and behind it all of them, each leading to its thing. */
import { DialogTrigger, VisuallyHidden } from 'react-aria-components'
import { useSaidOfWorks } from '../../api/index.ts'
import { goToCluster, goToCombination, openDesk, openList } from '../../state/index.ts'
import { Button, Chip, Icon, Panel, useFormat, useSay, useWords } from '../../ui/index.ts'
import { PopoverDialog } from '../../ui/popover-dialog.tsx'
import { messageLasts, signalKey, type Signal } from '../../../shared/plan/signals.ts'
import { useSignals, type Signals } from './use-signals.ts'
import { words } from './words.ts'
import styles from './signals.module.css'

/** Nothing until it is known what there is. */
export function SignalsBox() {
  const signals = useSignals()
  return signals === null ? null : <Box signals={signals} />
}

function Box({ signals }: { readonly signals: Signals }) {
  const t = useWords(words)
  const { number } = useFormat()
  const { alarms, messages, isUnseen, markSeen } = signals
  const unseen = messages.filter(isUnseen).length
  return (
    <DialogTrigger onOpenChange={(isOpen) => !isOpen && unseen > 0 && markSeen()}>
      <Button look="quiet" shortcut="M">
        <Icon name="bell" />
        <VisuallyHidden>{t.button(number(alarms.length), number(unseen))}</VisuallyHidden>
        <span className={styles.count} data-alarms={alarms.length > 0 || undefined} aria-hidden="true">
          {number(alarms.length + unseen)}
        </span>
      </Button>
      <PopoverDialog
        label={t.title}
        placement="bottom end"
        className={styles.box}
        insideClassName={styles.inside}
      >
        {(close) => <Lists signals={signals} onGone={close} />}
      </PopoverDialog>
    </DialogTrigger>
  )
}

interface ListsProps {
  readonly signals: Signals
  readonly onGone: () => void
}

function Lists({ signals: { alarms, messages, isUnseen, thingOf }, onGone }: ListsProps) {
  const t = useWords(words)
  const { number } = useFormat()
  return (
    <Panel title={t.title}>
      <section aria-label={t.alarms(number(alarms.length))}>
        <h3>{t.alarms(number(alarms.length))}</h3>
        {alarms.length === 0 ? (
          <p className={styles.note}>{t.noAlarms}</p>
        ) : (
          <Lines signals={alarms} isNew={() => false} thingOf={thingOf} onGone={onGone} />
        )}
      </section>
      <section aria-label={t.messages(number(messages.length))}>
        <h3>{t.messages(number(messages.length))}</h3>
        {messages.length === 0 ? (
          <p className={styles.note}>{t.noMessages(number(messageLasts))}</p>
        ) : (
          <Lines signals={messages} isNew={isUnseen} thingOf={thingOf} onGone={onGone} />
        )}
      </section>
    </Panel>
  )
}

/** More lines than these nobody reads in one go; what comes first is what is most pressing. */
const most = 200

interface LinesProps {
  readonly signals: readonly Signal[]
  readonly isNew: (signal: Signal) => boolean
  readonly thingOf: Signals['thingOf']
  readonly onGone: () => void
}

function Lines({ signals, isNew, thingOf, onGone }: LinesProps) {
  const t = useWords(words)
  const say = useSay()
  const { date, number } = useFormat()
  const said = useSaidOfWorks()
  const goTo = (signal: Signal) => {
    const thing = thingOf(signal)
    if (thing?.is === 'cluster') goToCluster(thing.cluster, thing.works, said)
    if (thing?.is === 'person') openDesk('bodies', 'people')
    if (thing?.is === 'agreement') openDesk('bodies', 'agreements')
    if (thing?.is === 'escalation') openDesk('bodies', 'escalations')
    if (thing?.is === 'groundRules') openDesk('bodies', 'groundRules')
    if (thing?.is === 'followed') openList('followed')
    if (thing?.is === 'proposal') openList('proposals')
    if (thing?.is === 'combination') goToCombination(thing.combination, thing.works, said)
  }
  return (
    <ul className={styles.lines}>
      {signals.slice(0, most).map((one) => (
        <li key={signalKey(one)}>
          <button
            type="button"
            onClick={() => {
              goTo(one)
              onGone()
            }}
          >
            <span className={styles.head}>
              <strong>{one.name ?? t.abouts[one.about.is]}</strong>
              <span className={styles.note}>
                {one.name !== null && `${t.abouts[one.about.is]} · `}
                {one.day === null ? t.now : date(one.day)}
              </span>
              {isNew(one) && <Chip tone="accent">{t.isNew}</Chip>}
            </span>
            <span>{one.says.map((sentence) => say(sentence)).join(' ')}</span>
          </button>
        </li>
      ))}
      {signals.length > most && <li className={styles.note}>{t.more(number(signals.length - most))}</li>}
    </ul>
  )
}
