/** How a desktop names the file that was double-clicked, in a first and in a second start. */
import { expect, test } from 'vitest'
import { askedAtStart } from '../../electron/shell/asked-at-start.ts'

test.each([
  [['plan.samenloop'], '/home/anna/plan.samenloop'],
  [['../gedeeld/plan.samenloop'], '/home/gedeeld/plan.samenloop'],
  [['/mnt/PLAN.SAMENLOOP'], '/mnt/PLAN.SAMENLOOP'],
  [['file:///mnt/my%20plan.samenloop'], '/mnt/my plan.samenloop'],
  [['FILE:///mnt/100%25.Samenloop'], '/mnt/100%.Samenloop'],
  [
    ['--flag=x.samenloop', '--original-process-start-time=1', 'een plan.samenloop'],
    '/home/anna/een plan.samenloop',
  ],
  [['my%20plan.samenloop'], '/home/anna/my%20plan.samenloop'],
])('%j is the file %s', (argv, file) => {
  expect(askedAtStart(argv, '/home/anna')).toEqual({ file })
})

test.each([
  [['https://example.org/plan.samenloop.html'], null],
  [['file://server/share/%zz.samenloop'], null],
  [['file:///mnt/a%2Fb.samenloop', '--practise'], { practise: true }],
  [['foto.png'], null],
  [[], null],
])('%j asks for no file', (argv, asked) => {
  expect(askedAtStart(argv, '/home/anna')).toEqual(asked)
})
