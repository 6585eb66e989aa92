/** The town with an overleg that decides, and somebody who sits in it: a project file to open, made by the program itself. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { openCore } from '../../electron/core/index.ts'
import { DecisionKind } from '../../shared/domain/body.ts'
import { valueOf } from '../../shared/domain/result.ts'

/** A tactical Regieoverleg under a strategic Stuurgroep; Mirjam Visser of the first party sits in both. It goes when the test ends. */
export async function townWithBody({ upTo = null }: { upTo?: number | null } = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-overleg-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'waterveen.samenloop')
  cpSync(join(inject('town'), 'waterveen.samenloop'), file)
  const core = openCore({ host: 'web', actor: 'proef', dataFolder: folder, remembersProjects: false })
  const { parties } = valueOf(await core.ask('project.open', { file }))
  const party = parties[0]!.id
  const who = { name: 'Mirjam Visser', party, role: 'netplanner', contact: null, from: null, until: null }
  const { person } = valueOf(await core.ask('people.make', { fields: who }))
  const members = [{ person, role: null }]
  const all = { rhythm: null, mayDecide: [...DecisionKind.options] }
  const above = {
    name: 'Stuurgroep',
    level: 'strategic' as const,
    ...all,
    upTo: null,
    mandate: 'convenant',
    escalatesTo: null,
  }
  const { body } = valueOf(await core.ask('body.make', { fields: above, members }))
  const below = {
    name: 'Regieoverleg',
    level: 'tactical' as const,
    ...all,
    upTo,
    mandate: 'intentieovereenkomst, artikel 4',
  }
  valueOf(await core.ask('body.make', { fields: { ...below, escalatesTo: body }, members }))
  await core.close()
  return file
}
