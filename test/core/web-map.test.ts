/** The map from the internet: off until it is switched on for this machine, remembered there, and forbidden by policy. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { usualPolicyFile } from '../../electron/core/machine-policy.ts'
import { openCore, type Core } from '../../electron/core/index.ts'
import { createDoor } from '../../electron/http/index.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { aFolder } from '../basemap/made-tiles.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])

interface Machine {
  /** What stands in the policy; none when absent. */
  policy?: string
  answer?: () => Response
  dataFolder?: string
}

function aMachine({ policy, answer = () => new Response(png), dataFolder = aFolder() }: Machine = {}) {
  const policyFile = join(aFolder(), 'policy.json')
  if (policy !== undefined) writeFileSync(policyFile, policy)
  const asked: string[] = []
  const core = openCore({
    host: 'web',
    actor: 'Noor',
    dataFolder,
    remembersProjects: false,
    policyFile,
    fetchFromWeb: (address) => {
      asked.push(address)
      return Promise.resolve(answer())
    },
  })
  onTestFinished(() => core.close())
  const door = createDoor({ core, rendererFolder: dataFolder })
  const tile = (place = '14/8425/5405') => door(new Request(`http://localhost/basemap/web/${place}`))
  return { core, asked, tile, dataFolder }
}

const now = async (core: Core) => valueOf(await core.ask('webMap.read', {}))

test('it is off, and nothing is asked of anyone, until somebody switches it on', async () => {
  const { core, asked, tile } = aMachine()
  expect(await now(core)).toMatchObject({
    ...{ isShown: false, isForbidden: false },
    ...{ name: 'BRT-achtergrondkaart (PDOK)', asks: 'service.pdok.nl' },
  })
  expect((await tile()).status).toBe(204)
  expect(asked).toEqual([])

  valueOf(await core.ask('webMap.show', { isShown: true }))
  const answer = await tile()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('image/png')
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(png)
  expect(asked.map((address) => new URL(address).host)).toEqual(['service.pdok.nl'])

  valueOf(await core.ask('webMap.show', { isShown: false }))
  expect((await tile()).status).toBe(204)
  expect(asked).toHaveLength(1)
})

test('it stays on for this machine, whatever project opens; on another it is off', async () => {
  const first = aMachine()
  valueOf(await first.core.ask('webMap.show', { isShown: true }))
  expect(await now(aMachine({ dataFolder: first.dataFolder }).core)).toMatchObject({ isShown: true })
  expect(await now(aMachine().core)).toMatchObject({ isShown: false })
})

test('a map that cannot be reached is told apart from one that has no tile there', async () => {
  const { core, tile } = aMachine({ answer: () => new Response('busy', { status: 503 }) })
  valueOf(await core.ask('webMap.show', { isShown: true }))
  expect((await tile()).status).toBe(504)
  expect((await tile('10/0/0')).status).toBe(204)
})

test('where it is forbidden it cannot be switched on, nor was it by what was switched on before', async () => {
  const free = aMachine()
  valueOf(await free.core.ask('webMap.show', { isShown: true }))
  const { core, asked, tile } = aMachine({ policy: '{"webMap":"off"}', dataFolder: free.dataFolder })
  expect(await now(core)).toMatchObject({ isShown: false, isForbidden: true })
  expect(await core.ask('webMap.show', { isShown: true })).toMatchObject({
    failure: { key: 'webMap.forbidden' },
  })
  expect((await tile()).status).toBe(204)
  expect(asked).toEqual([])
})

test.each([
  ['is no JSON', 'webMap: off', 'JSON'],
  ['says something nobody knows', '{"webMap":"maybe"}', 'webMap'],
  [
    'names an address without places for the tile',
    '{"webMap":{"address":"https://a.example/"}}',
    'webMap.address',
  ],
  ['names an address of another kind', '{"webMap":{"address":"file:///{z}/{x}/{y}"}}', 'webMap.address'],
])('a policy that %s forbids, and says where it is wrong', async (_what, policy, where) => {
  const { core } = aMachine({ policy })
  expect(await now(core)).toMatchObject({ isForbidden: true })
  const refused = await core.ask('webMap.show', { isShown: true })
  expect(refused).toMatchObject({ failure: { key: 'webMap.policyUnreadable', values: { why: where } } })
})

test('a policy may name the map of a network of their own', async () => {
  const webMap = { address: 'http://kaart.intern/{z}/{x}/{y}.png', attribution: '© wij' }
  const { core, asked, tile } = aMachine({ policy: JSON.stringify({ webMap }) })
  expect(await now(core)).toMatchObject({ name: null, asks: 'kaart.intern', about: { attribution: '© wij' } })
  valueOf(await core.ask('webMap.show', { isShown: true }))
  await tile('3/4/2')
  expect(asked).toEqual(['http://kaart.intern/3/4/2.png'])
})

test('a choice that cannot be kept is not made', async () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'data'), 'a file where a folder should be')
  const { core, asked, tile } = aMachine({ dataFolder: join(folder, 'data') })
  expect(await core.ask('webMap.show', { isShown: true })).toMatchObject({
    failure: { key: 'webMap.notKept' },
  })
  expect(await now(core)).toMatchObject({ isShown: false })
  await tile()
  expect(asked).toEqual([])
})

test('a host that never goes out, as the terminal, has it forbidden', async () => {
  const folder = aFolder()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'web-map.json'), '{"isShown":true}')
  const core = openCore({ host: 'web', actor: 'Noor', dataFolder: folder, remembersProjects: false })
  onTestFinished(() => core.close())
  expect(await now(core)).toMatchObject({ isShown: false, isForbidden: true })
  expect(existsSync(join(folder, 'web-map.json'))).toBe(true)
  expect(readFileSync(join(folder, 'web-map.json'), 'utf8')).toBe('{"isShown":true}')
})

test('the policy stands where only who looks after the machine may write', () => {
  expect(usualPolicyFile({}, 'linux')).toBe('/etc/samenloop/policy.json')
  expect(usualPolicyFile({}, 'darwin')).toBe('/Library/Application Support/Samenloop/policy.json')
  expect(usualPolicyFile({ ProgramData: 'D:\\Data' }, 'win32')).toBe('D:\\Data\\Samenloop\\policy.json')
})
