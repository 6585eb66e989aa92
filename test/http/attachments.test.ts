/** What is kept with a combination, as the door hands it over: a picture to be drawn, all else to be saved whatever it says to be. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { createDoor, type Door } from '../../electron/http/index.ts'
import type { CombinationId } from '../../shared/domain/ids.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import { askOf } from '../core/ask-of.ts'
import { someJpeg } from '../export/some-jpeg.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-attachments-'))
let core: Core
let door: Door
let combination: CombinationId
const ask = askOf(() => core)

beforeAll(async () => {
  core = openCore({ host: 'web', actor: 'Noor', dataFolder: folder, remembersProjects: false })
  door = createDoor({ core, rendererFolder: folder })
  await ask('project.create', { file: path.join(folder, 'p.samenloop'), name: 'Proef' })
  const list = ['nummer;naam;start;eind;WKT']
  for (const [nth, name] of ['Riool', 'Gas'].entries())
    list.push(
      `${String(nth)};${name};2027-03-01;2027-06-30;"LINESTRING(150000 46000${String(nth)}, 150100 460000)"`,
    )
  const uploads = [core.upload('lijst.csv', Buffer.from(list.join('\n')))]
  const draft = await ask('draft.read', {
    uploads,
    partyName: 'Gemeente',
    discipline: 'water',
    crs: 'EPSG:28992',
  })
  await ask('draft.store', { draft: draft.id, likeliest: true })
  const { works } = await ask('work.list', {})
  const day = CalendarDate.parse('2027-03-01')
  const fields = { name: 'Dam', works: works.map(({ id }) => id), lead: works[0]!.party, reason: 'samen' }
  const made = await ask('combination.make', { ...fields, period: { start: day, end: day }, level: 3 })
  combination = made.combination.id
}, 120_000)
afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

async function handedOver(name: string, bytes: Uint8Array) {
  const { attachments } = await ask('attachment.add', { combination, uploads: [core.upload(name, bytes)] })
  const list = await ask('attachment.list', {})
  const { mediaType } = list.find(({ id }) => id === attachments[0])!
  const response = await door(new Request(`http://samenloop/attachments/${attachments[0]!}`))
  const { headers } = response
  return {
    mediaType,
    bytes: Buffer.from(await response.arrayBuffer()),
    type: headers.get('content-type'),
    how: headers.get('content-disposition')?.split(';')[0],
    sniffs: headers.get('x-content-type-options'),
    called: decodeURIComponent(headers.get('content-disposition')?.split("''")[1] ?? ''),
  }
}

test('a picture is drawn in its place, by what it is and not by what it is called', async () => {
  const photo = someJpeg('een')
  const told = await handedOver('straat & gracht.jpg', photo)
  expect(told).toMatchObject({
    mediaType: 'image/jpeg',
    type: 'image/jpeg',
    how: 'inline',
    sniffs: 'nosniff',
  })
  expect(told.called).toBe('straat & gracht.jpg')
  expect(told.bytes.equals(photo)).toBe(true)
  expect(await handedOver('notitie.txt', someJpeg('twee'))).toMatchObject({
    type: 'image/jpeg',
    how: 'inline',
  })
})

test.each([
  ['kaart.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/svg+xml'],
  ['pagina.html', '<script>alert(1)</script>', 'text/html'],
  ['brief.pdf', '%PDF-1.7', 'application/pdf'],
  ['foto.jpg', '<html>no photo at all', 'application/octet-stream'],
])('%s is handed over to be saved, and never shown', async (name, text, mediaType) => {
  const told = await handedOver(name, Buffer.from(text))
  expect(told).toMatchObject({
    mediaType,
    type: 'application/octet-stream',
    how: 'attachment',
    sniffs: 'nosniff',
  })
  expect(told.bytes.toString()).toBe(text)
})

test('what is not there, or no longer, is refused in words', async () => {
  expect((await door(new Request('http://samenloop/attachments/none'))).status).toBe(404)
  const gone = await door(new Request(`http://samenloop/attachments/${v7()}`))
  expect(gone.status).toBe(409)
  expect(await gone.json()).toMatchObject({ failure: { key: 'attachment.unknown' } })
})

test('of several that were handed over the good ones are kept, and the uploads are let go of', async () => {
  const uploads = ['leeg.txt', 'vol.txt'].map((name) =>
    core.upload(name, Buffer.from(name === 'leeg.txt' ? '' : name)),
  )
  const { attachments, notes } = await ask('attachment.add', { combination, uploads })
  expect(attachments).toHaveLength(1)
  expect(notes.map(({ key }) => key)).toEqual(['attachment.empty'])
  const again = await core.ask('attachment.add', { combination, uploads })
  expect(again).toMatchObject({ ok: false, failure: { key: 'core.noSuchUpload' } })
})
