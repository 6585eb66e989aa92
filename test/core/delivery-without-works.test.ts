import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openCore } from '../../electron/core/index.ts'
import { say } from '../../shared/domain/message.ts'
import { hasRowsToReturn } from '../../shared/domain/returned-remarks.ts'
import { valueOf } from '../../shared/domain/result.ts'

it('a delivery whose only table was switched off is not stored, so that nothing of the party goes missing', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-core-'))
  const core = openCore({ host: 'web', actor: 'proef', dataFolder: folder, remembersProjects: false })
  try {
    valueOf(await core.ask('project.create', { file: path.join(folder, 'p.samenloop'), name: 'Proef' }))
    const list = Buffer.from('nummer;naam;start\n1;Riool Markt;2027\n2;Riool Kade;2028\n')
    const uploads = [core.upload('lijst.csv', list)]
    const draft = valueOf(await core.ask('draft.read', { uploads, partyName: 'Gemeente' }))
    const { mapping } = draft.report
    const off = { ...mapping, tables: mapping.tables.map((table) => ({ ...table, use: false })) }
    valueOf(await core.ask('draft.correct', { draft: draft.id, partyName: 'Gemeente', mapping: off }))
    const stored = await core.ask('draft.store', { draft: draft.id })
    expect(stored.ok ? '' : say(stored.failure, 'nl')).toContain(
      'alles van Gemeente zou niet meer genoemd zijn',
    )
    expect(valueOf(await core.ask('delivery.list', {}))).toEqual([])
  } finally {
    await core.close()
  }
}, 120_000)

it('a delivery of which every row was rejected is not stored, and the sentence says why they were', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-core-'))
  const core = openCore({ host: 'web', actor: 'proef', dataFolder: folder, remembersProjects: false })
  try {
    valueOf(await core.ask('project.create', { file: path.join(folder, 'p.samenloop'), name: 'Proef' }))
    const list = Buffer.from('nummer;naam;start;raming;x;y\nalleen dit\nen dit\n')
    const uploads = [core.upload('lijst.csv', list)]
    const draft = valueOf(await core.ask('draft.read', { uploads, partyName: 'Gemeente' }))
    expect(hasRowsToReturn(draft.report)).toBe(true)
    const stored = await core.ask('draft.store', { draft: draft.id })
    expect(stored.ok ? '' : say(stored.failure, 'nl')).toContain(
      '(2 afgewezen: Deze rij heeft maar één gevulde cel',
    )
  } finally {
    await core.close()
  }
}, 120_000)
