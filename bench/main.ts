/** `npm run bench -- NAME`: one measurement, one line of JSON. */
const benches: Readonly<Record<string, () => Promise<{ run: (args: string[]) => Promise<object> }>>> = {
  overlap: () => import('./overlap.ts'),
}

const [name = '', ...args] = process.argv.slice(2)
const load = benches[name]
if (load) {
  const bench = await load()
  console.log(JSON.stringify({ bench: name, ...(await bench.run(args)) }))
} else {
  console.error(`There is no benchmark "${name}"; choose from: ${Object.keys(benches).join(', ')}.`)
  process.exitCode = 2
}
