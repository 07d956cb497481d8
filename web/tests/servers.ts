import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const build = `${root}/build/browser-servers`

/**
 * An earlier edition, made of the embedded one: without radiotherapy in Jiangxi,
 * and led otherwise in Beijing's first group.
 */
function earlierEdition(): void {
  const dir = `${build}/earlier`
  rmSync(dir, { recursive: true, force: true })
  cpSync(`${root}/seeds/registry`, dir, { recursive: true })
  for (const [file, printed, instead] of [
    ['capabilities.csv', 'CN-JX-1,jiang-xi-sheng-zhong-liu-yi-yuan,1,RADIOTHERAPY,false\n', ''],
    ['memberships.csv', 'CN-BJ-1,shou-du-yi-ke-da-xue-fu-shu-bei-jing-er-tong-yi-yuan,LEAD,', 'CN-BJ-1,shou-du-yi-ke-da-xue-fu-shu-bei-jing-er-tong-yi-yuan,MEMBER,'],
  ] as const) {
    const text = readFileSync(`${dir}/${file}`, 'utf8')
    if (!text.includes(printed)) throw new Error(`${file} has no line "${printed}"`)
    writeFileSync(`${dir}/${file}`, text.replace(printed, instead))
  }
}

/**
 * Starts a server from the embedded registry and, loaded with the same, one
 * from the Neo4j of ONCOGRAPH_TEST_NEO4J_URI; their addresses go to the tests by
 * the environment, as `address` reads them. Gives what ends them.
 */
export default async function servers(): Promise<() => Promise<void>> {
  execFileSync('go', ['build', '-o', `${build}/`, './server', './loader'], { cwd: root, stdio: 'inherit' })
  earlierEdition()
  const started: ChildProcess[] = []
  const stop = async () => {
    for (const server of started) await end(server)
  }
  try {
    process.env.ONCOGRAPH_MEMORY_ADDRESS = await serve(started, {})
    const neo4j = settings()
    execFileSync(`${build}/loader`, ['load'], { cwd: root, env: { ...process.env, ...neo4j }, stdio: 'inherit' })
    process.env.ONCOGRAPH_NEO4J_ADDRESS = await serve(started, { ...neo4j, ONCOGRAPH_STORE: 'neo4j' })
  } catch (fault) {
    await stop()
    throw fault
  }
  return stop
}

/** The address of the server that a project asks: `http://127.0.0.1:…`. */
export function address(project: string): string {
  const found = process.env[`ONCOGRAPH_${project.toUpperCase()}_ADDRESS`]
  if (!found) throw new Error(`no server for the project "${project}": tests/servers.ts starts "memory" and "neo4j"`)
  return found
}

function settings(): Record<string, string> {
  const { ONCOGRAPH_TEST_NEO4J_URI: uri, ONCOGRAPH_TEST_NEO4J_USER: user, ONCOGRAPH_TEST_NEO4J_PASSWORD: password } = process.env
  if (!uri || !user || !password) {
    throw new Error('no Neo4j to test with: run `make browser`, or set ONCOGRAPH_TEST_NEO4J_URI, _USER and _PASSWORD')
  }
  return { ONCOGRAPH_NEO4J_URI: uri, ONCOGRAPH_NEO4J_USER: user, ONCOGRAPH_NEO4J_PASSWORD: password }
}

/** Starts a server on a free port and waits until it prints its address. */
async function serve(started: ChildProcess[], settings: Record<string, string>): Promise<string> {
  const server = spawn(`${build}/server`, ['--listen', '127.0.0.1:0'], {
    cwd: root,
    // Nothing here is about time: a machine with much to do may take its own.
    env: { ...process.env, ONCOGRAPH_EARLIER: `${build}/earlier`, ONCOGRAPH_REQUEST_TIMEOUT: '60s', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(server)
  for await (const line of createInterface({ input: server.stdout! })) {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line)
    if (found) {
      server.stdout!.resume()
      return found[0]
    }
  }
  throw new Error(`the server ended before it printed its address (exit code ${server.exitCode})`)
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}
