/** A delivery that is thrown away while it is being stored: nothing of it is kept, and it can be handed in again. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openCore } from '../../electron/core/index.ts'
import { valueOf } from '../../shared/domain/result.ts'

it('stops storing with a sentence, leaves the project as it was, and takes the same files again', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-stoppen-'))
  const core = openCore({ host: 'web', actor: 'proef', dataFolder: folder, remembersProjects: false })
  try {
    valueOf(await core.ask('project.create', { file: path.join(folder, 'p.samenloop'), name: 'Proef' }))
    const rows = Array.from({ length: 2000 }, (_, at) => `${at};Riool ${at};${150_000 + at};450000`)
    const read = async () => {
      const uploads = [core.upload('lijst.csv', Buffer.from(['nummer;naam;x;y', ...rows, ''].join('\n')))]
      return valueOf(await core.ask('draft.read', { uploads, partyName: 'Gemeente', crs: 'EPSG:28992' }))
    }
    const draft = await read()
    const storing = core.ask('draft.store', { draft: draft.id })
    valueOf(await core.ask('draft.discard', { draft: draft.id }))
    expect(await storing).toMatchObject({ ok: false, failure: { key: 'store.stopped' } })
    expect(valueOf(await core.ask('delivery.list', {}))).toEqual([])
    expect(valueOf(await core.ask('work.list', {})).works).toEqual([])
    const gone = await core.ask('draft.store', { draft: draft.id })
    expect(gone).toMatchObject({ ok: false, failure: { key: 'core.noSuchDraft' } })

    const again = await read()
    valueOf(await core.ask('draft.store', { draft: again.id }))
    expect(valueOf(await core.ask('work.list', {})).works).toHaveLength(2000)
  } finally {
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)
