/** A reactiebestand: a copy of the project for one party to work in apart, with what that party may see; it comes back by merging. */
import { useId, useState, type SubmitEvent } from 'react'
import { message } from '../../../shared/domain/message.ts'
import type { PartyId } from '../../../shared/domain/ids.ts'
import type { Party } from '../../../shared/domain/party.ts'
import { useJob } from '../../api/index.ts'
import { copyNameFor, withEnding } from '../../state/project-file.ts'
import { Button, Choice, FailureInPlace, PathField, useSay, useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './preparing.module.css'

interface ResponseFileProps {
  /** Where the project lies: its copies lie beside it unless somebody says otherwise. */
  readonly project: string
  readonly parties: readonly Party[]
}

export function ResponseFile({ project, parties }: ResponseFileProps) {
  const t = useWords(words)
  const [asked, choose] = useState<PartyId | null>(null)
  // A party goes when its only delivery is undone.
  const party = parties.find(({ id }) => id === asked) ?? parties[0]
  if (party === undefined) return null
  return (
    <section className={styles.section} aria-label={t.response}>
      <h3>{t.response}</h3>
      <p className={styles.soft}>{t.responseIntro}</p>
      <div className={styles.response}>
        <Choice<PartyId>
          label={t.responseFor}
          value={party.id}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={choose}
        />
      </div>
      <ToFile key={party.id} project={project} party={party} />
    </section>
  )
}

function ToFile({ project, party }: { readonly project: string; readonly party: Party }) {
  const t = useWords(words)
  const say = useSay()
  const id = useId()
  const { run, isBusy, cancel, failure } = useJob('copy.forParty')
  const [file, setFile] = useState(() => copyNameFor(project, t.responseName(inFileName(party.name))))
  const [made, setMade] = useState<string | null>(null)
  const isMissing = withEnding(file) === ''
  const make = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isMissing) return
    setMade(null)
    const done = await run({ party: party.id, file: withEnding(file) })
    if (!done.ok) return
    const { file: path, ...works } = done.value
    setMade(say(message('partyCopy.made', { party: party.name, path, ...works })))
  }
  return (
    <form id={id} className={styles.response} onSubmit={(event) => void make(event)} noValidate>
      <PathField
        label={t.responseFile}
        mode="create"
        value={file}
        onChange={setFile}
        help={t.responseHint}
        error={isMissing ? t.responseMissing : null}
      />
      <div className={styles.part}>
        {isBusy ? (
          <Button onPress={cancel}>{t.responseMaking}</Button>
        ) : (
          <Button type="submit">{t.responseMake(party.name)}</Button>
        )}
      </div>
      <FailureInPlace failure={failure} />
      <p role="status">{made === null ? null : <span ref={intoView}>{made}</span>}</p>
    </form>
  )
}

/** It stands at the end of the desk, which may be longer than the window. */
function intoView(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'nearest' })
}

/** What no system takes in a name of a file. */
function inFileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]+/g, ' ').trim()
}
