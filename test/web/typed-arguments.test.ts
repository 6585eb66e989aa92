/** What is typed after `npm start --` wrongly is told in a sentence, never with a stack. */
import { expect, test } from 'vitest'
import { typedArguments } from '../../electron/web/typed-arguments.ts'

test('a file, a port and that no browser is to be opened', () => {
  expect(typedArguments([])).toEqual({ ok: true, value: { file: null, port: 0, opensBrowser: true } })
  expect(typedArguments(['plan.samenloop', '--port', '4711', '--no-open', '--lang', 'en'])).toEqual({
    ok: true,
    value: { file: 'plan.samenloop', port: 4711, opensBrowser: false },
  })
})

test.each([
  [['--foo'], 'host.unknownOption', { option: '--foo' }],
  [['-x'], 'host.unknownOption', { option: '-x' }],
  [['--port'], 'host.valueMissing', { option: '--port' }],
  [['--no-open=ja'], 'host.noValue', { option: '--no-open' }],
  [['--port', 'abc'], 'host.notAWholeNumber', { value: 'abc' }],
  [['--port', '65536'], 'host.notAWholeNumber', { value: '65536' }],
  [['--port', ''], 'host.notAWholeNumber', { value: '' }],
  [['a.samenloop', 'b.samenloop'], 'host.tooManyArguments', { argument: 'b.samenloop' }],
])('%j', (args, key, values) => {
  expect(typedArguments(args)).toMatchObject({ ok: false, failure: { key, values } })
})
