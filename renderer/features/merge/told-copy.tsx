/** What would come of taking in copies: who did what in each, what becomes of the project, and what collides. */
import { useState } from 'react'
import type { TakenCopy, Undecided } from '../../../shared/domain/merge.ts'
import { undecidedInWords } from '../../../shared/plan/undecided-in-words.ts'
import { Button, useFormat, useSay, useWords } from '../../ui/index.ts'
import { localDay } from '../../ui/local-day.ts'
import { words } from './words.ts'
import styles from './merge.module.css'

interface ToldCopyProps {
  readonly names: readonly string[]
  readonly told: TakenCopy
}

export function ToldCopy({ names, told }: ToldCopyProps) {
  const t = useWords(words)
  const { commands, records, undecided } = told
  return (
    <>
      <section className={styles.section} aria-label={t.from}>
        <h3>{t.from}</h3>
        {names.map((name) => (
          <FromCopy key={name} name={name} commands={commands.filter(({ file }) => file === name)} />
        ))}
      </section>
      {commands.length === 0 ? null : (
        <>
          <section className={styles.section} aria-label={t.becomes}>
            <h3>{t.becomes}</h3>
            <Becomes records={records} />
          </section>
          <Collides points={undecided} />
          <p className={styles.soft}>{t.undoable}</p>
        </>
      )}
    </>
  )
}

type Commands = TakenCopy['commands']

function FromCopy({ name, commands }: { readonly name: string; readonly commands: Commands }) {
  const t = useWords(words)
  const people = [...Map.groupBy(commands, ({ actor }) => actor)]
  return (
    <div className={styles.copy}>
      <h4 className={styles.name}>{name}</h4>
      {people.length === 0 ? <p>{t.nothingNew}</p> : null}
      {people.map(([actor, done]) => (
        <ByPerson key={actor} actor={actor} done={done} />
      ))}
    </div>
  )
}

const shownFirst = 4

function ByPerson({ actor, done }: { readonly actor: string; readonly done: Commands }) {
  const t = useWords(words)
  const say = useSay()
  const { number, range } = useFormat()
  const [all, setAll] = useState(false)
  const days = done.map(({ at }) => localDay(at)).toSorted()
  const [first] = days
  const last = days.at(-1)
  const when = first === undefined || last === undefined ? '' : range(first, last)
  return (
    <div className={styles.person}>
      <p className={styles.who}>{t.by(actor, number(done.length), when)}</p>
      <ul className={styles.steps}>
        {(all ? done : done.slice(0, shownFirst)).map(({ id, what }) => (
          <li key={id}>{say(what)}</li>
        ))}
      </ul>
      {done.length > shownFirst && !all ? (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t.more(number(done.length))}
        </Button>
      ) : null}
    </div>
  )
}

function Becomes({ records }: Pick<TakenCopy, 'records'>) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  if (records.length === 0) return <p>{t.changesNothing}</p>
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t.kind}</th>
          {[t.added, t.changed, t.removed].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map(({ table, kind, added, changed, removed }) => (
          <tr key={table}>
            <th scope="row">{say(kind)}</th>
            <td>{number(added)}</td>
            <td>{number(changed)}</td>
            <td>{number(removed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Collides({ points }: { readonly points: readonly Undecided[] }) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const [all, setAll] = useState(false)
  if (points.length === 0) return <p>{t.nothingCollides}</p>
  const said = points.map((point) => say(undecidedInWords(point)))
  const title = t.toDecide(number(points.length))
  return (
    <section className={styles.section} aria-label={title}>
      <h3>{title}</h3>
      <p className={styles.soft}>{t.decideLater}</p>
      <ul className={styles.steps}>
        {(all ? said : said.slice(0, shownFirst)).map((line, at) => (
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
      {said.length > shownFirst && !all ? (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t.more(number(said.length))}
        </Button>
      ) : null}
    </section>
  )
}
