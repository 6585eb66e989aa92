/** The project full of secrets, open for the tests of a file and as a copy for the terminal, and who is asked for. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { VerdictTerms } from '../../shared/domain/judgement-verdict.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Audience, Shared } from '../../shared/domain/sharing.ts'
import { askOf } from '../core/ask-of.ts'
import {
  listOfDelta,
  makeSecretProject,
  secret,
  type PartyName,
  type SecretProject,
  type Site,
} from './secret-project.ts'
import { withoutSpace } from './unpacked.ts'
import { whileShared } from './while-shared.ts'

/** Filled when the tests of the file begin. */
interface Open {
  core: Core
  readonly folder: string
  /** The same project, for the terminal. */
  readonly copy: string
  readonly project: SecretProject
}

export const everyone: Audience = { party: null, atMost: 'full' }

/** To be called once in a file of tests: opens the project before them and puts it away behind them. */
export function searchedProject() {
  let open: Open | null = null
  const opened = (): Open => open!
  const ask = askOf(() => opened().core)
  const judge = async (
    site: Site,
    who: PartyName,
    among: string,
    verdict: 'setAside' | 'rejected' | 'investigate',
    terms: Partial<VerdictTerms> = {},
  ) => {
    const { workOf } = opened().project
    const works = [workOf(who, site), workOf('Bravo', site)]
    await ask('judgement.judge', { works, verdict, reason: secret(among, site, 'reason'), ...terms })
  }
  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-sharing-'))
    const [file, copy] = [path.join(folder, 'geheim.samenloop'), path.join(folder, 'copy.samenloop')]
    const project = makeSecretProject(file)
    const coreOf = (actor: string) =>
      openCore({ host: 'web', actor, dataFolder: folder, remembersProjects: false })
    const first = coreOf(secret('', '', 'actor'))
    open = { core: first, folder, copy, project }
    await ask('project.open', { file })
    await judge('judged', 'Alfa', 'ab', 'setAside')
    await judge('judgedElsewhere', 'Charlie', 'bc', 'rejected')
    await judge('investigated', 'Alfa', 'ab', 'investigate', {
      who: secret('', '', 'who'),
      due: '2027-02-01' as CalendarDate,
    })
    const uploads = [first.upload('delta.csv', Buffer.from(listOfDelta))]
    const draft = await ask('draft.read', { uploads, partyName: 'Delta', discipline: 'water' })
    await ask('draft.store', { draft: draft.id, likeliest: true })
    await first.close()
    copyFileSync(file, copy)
    open.core = coreOf('Anna')
    await ask('project.open', { file })
  }, 120_000)
  afterAll(async () => {
    await opened().core.close()
    rmSync(opened().folder, { recursive: true, force: true })
  })
  return {
    opened,
    ask,
    workOf: (party: PartyName, site: Site): WorkId => opened().project.workOf(party, site),
    bytesOf: (file: string): Uint8Array => opened().core.file(file)?.bytes ?? new Uint8Array(),
    alfa: (): Audience => ({ party: opened().project.parties.Alfa, atMost: 'full' }),
    whileBravoShares: (shared: Partial<Shared>, look: () => Promise<void>) =>
      whileShared(ask, opened().project.parties.Bravo, shared, look),
    /**
     * Every word and amount that a work says of itself. Where its row stood and how it was placed is for who handed it in, and
     * what its party wrote for a period is told where that says more than the days.
     */
    saidOf: async (id: WorkId): Promise<string[]> => {
      const { works } = await ask('work.list', {})
      const { source: _, placing: __, period: ___, ...work } = works.find((one) => one.id === id)!
      return [...withoutSpace(JSON.stringify(work)).matchAll(/zz[a-z]+?zz|987\d{6}/g)].map(([said]) => said)
    },
  }
}
