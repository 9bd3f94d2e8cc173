#!/usr/bin/env node
// Checks docker-compose.yml where no container engine runs: that it parses, that every service keeps
// our rules, and that what it names exists. Ends with 1 and a line for each finding.
//
//   node deploy/check-compose.mjs [another compose file]
//
// The parser comes from frontend/node_modules, so the frontend's packages must be installed.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const file = process.argv[2] ?? join(root, 'docker-compose.yml')
const { parseDocument } = createRequire(join(root, 'frontend/package.json'))('yaml')

const findings = []
const say = (where, what) => findings.push(`${where}: ${what}`)

const source = readFileSync(file, 'utf8')
const document = parseDocument(source, { merge: true, prettyErrors: true })
for (const error of [...document.errors, ...document.warnings]) say('yaml', error.message)
const compose = document.errors.length ? {} : (document.toJS() ?? {})

/** Only web may be reached from outside. */
const published = new Set(['web'])
/** What the images and Dockerfiles of these run as themselves; the others must say `user`. */
const unprivileged = [/^quay\.io\/keycloak\//, /^nginxinc\/nginx-unprivileged/]
/** Builds itself at its first start. */
const writable = new Set(['keycloak'])
/** Not there before the builds; the Dockerfiles copy from them. */
const built = ['backend/target/', 'frontend/dist/']

const services = Object.entries(compose.services ?? {})
if (!services.length) say('services', 'there is none')
for (const [name, service] of services) {
  const where = `services.${name}`
  if (!service.image && !service.build) say(where, 'neither image nor build')
  if (service.image && !service.build && !/:[\w.-]*\d[\w.-]*$/.test(service.image))
    say(where, 'image without a version')
  if (!service.healthcheck?.test) say(where, 'no healthcheck')
  if (!service.restart || service.restart === 'no') say(where, 'no restart policy')
  if (service.ports?.length && !published.has(name)) say(where, 'publishes a port')
  if (service.privileged) say(where, 'privileged')
  if (!service.cap_drop?.includes('ALL')) say(where, 'keeps capabilities (cap_drop: [ALL])')
  if (!service.security_opt?.includes('no-new-privileges:true')) say(where, 'may gain privileges')
  if (!service.read_only && !writable.has(name)) say(where, 'root file system is writable (read_only)')
  if (!runsUnprivileged(service)) say(where, 'runs as root')
  for (const [other, { condition } = {}] of Object.entries(service.depends_on ?? {})) {
    if (!compose.services[other]) say(where, `depends on ${other}, which is not there`)
    else if (condition !== 'service_healthy') say(where, `does not wait until ${other} is healthy`)
  }
  for (const network of service.networks ?? []) {
    if (!(network in (compose.networks ?? {}))) say(where, `network ${network} is not declared`)
  }
  for (const secret of service.secrets ?? []) {
    if (!(secret in (compose.secrets ?? {}))) say(where, `secret ${secret} is not declared`)
    if (!Object.values(service.environment ?? {}).includes(`/run/secrets/${secret}`))
      say(where, `secret ${secret} is mounted but no setting names it`)
  }
  for (const volume of service.volumes ?? []) checkVolume(where, volume)
  if (service.build) checkBuild(where, service.build)
}

function runsUnprivileged({ user, image, build }) {
  if (user) return !/^(0|root)(:|$)/.test(String(user))
  if (!build) return unprivileged.some((known) => known.test(image ?? ''))
  const path = join(root, build.context ?? '.', build.dockerfile ?? 'Dockerfile')
  if (!existsSync(path)) return true // said elsewhere
  const text = readFileSync(path, 'utf8')
  const users = [...text.matchAll(/^USER\s+(\S+)/gm)].map((match) => match[1])
  if (users.length) return !/^(0|root)(:|$)/.test(users.at(-1))
  const base = [...text.matchAll(/^FROM\s+(\S+)/gm)].at(-1)?.[1] ?? ''
  return unprivileged.some((known) => known.test(base))
}

function checkVolume(where, volume) {
  const from = typeof volume === 'string' ? volume.split(':')[0] : volume.source
  if (/^[./]/.test(from)) {
    if (!existsSync(resolve(root, from))) say(where, `${from} does not exist`)
    if (typeof volume === 'string' ? !volume.endsWith(':ro') : !volume.read_only)
      say(where, `${from} is not mounted read-only`)
  } else if (!(from in (compose.volumes ?? {}))) {
    say(where, `volume ${from} is not declared`)
  }
}

function checkBuild(where, { context = '.', dockerfile = 'Dockerfile' }) {
  const path = join(root, context, dockerfile)
  if (!existsSync(path)) return say(where, `${dockerfile} does not exist`)
  if (!existsSync(`${path}.dockerignore`)) say(where, `${dockerfile}.dockerignore does not exist`)
  for (const [, words] of readFileSync(path, 'utf8').matchAll(/^COPY\s+(.+)$/gm)) {
    const from = words
      .split(/\s+/)
      .filter((word) => !word.startsWith('--'))
      .slice(0, -1)
    for (const source of from) {
      if (!built.some((made) => source.startsWith(made)) && !existsSync(join(root, context, source))) {
        say(where, `${dockerfile} copies ${source}, which does not exist`)
      }
    }
  }
}

for (const volume of Object.keys(compose.volumes ?? {})) {
  const used = services.some(([, s]) =>
    (s.volumes ?? []).some((v) => (v.source ?? String(v).split(':')[0]) === volume),
  )
  if (!used) say(`volumes.${volume}`, 'is used by no service')
}

for (const [name, { file: from } = {}] of Object.entries(compose.secrets ?? {})) {
  if (!services.some(([, s]) => s.secrets?.includes(name))) say(`secrets.${name}`, 'is used by no service')
  if (!/^\$\{\w+:\?/.test(from ?? '')) say(`secrets.${name}`, 'its file must be named by a demanded variable')
}
if (!compose.services?.backend?.environment?.SHUANGYONG_KEYS)
  say('services.backend', 'does not name the keys of personal data (SHUANGYONG_KEYS)')

// Variables: `${NAME:?…}` must be given, `${NAME:-…}` has a default, `$$` is a dollar sign.
const operations = readFileSync(join(root, 'docs/operations.md'), 'utf8')
const uses = [
  ...source
    .replace(/^\s*#.*$/gm, '')
    .replaceAll('$$', '')
    .matchAll(/\$\{(\w+)(:[?-])?([^}]*)\}/g),
]
const demanded = new Set(uses.filter((use) => use[2] === ':?').map((use) => use[1]))
for (const [, name, operator] of uses) {
  if (operator === ':-' && /PASSWORD|SECRET|TOKEN/.test(name)) say(name, 'a secret with a default')
  if (!operator && !demanded.has(name)) say(name, 'may be empty: it has neither a default nor :?')
  if (!operations.includes(`\`${name}\``)) say(name, 'is not described in docs/operations.md')
}

if (findings.length) {
  for (const finding of new Set(findings)) console.error(`✗ docker-compose.yml ${finding}`)
  process.exit(1)
}
console.log(
  `docker-compose.yml: ${services.length} services keep the rules, ${new Set(uses.map((u) => u[1])).size} variables are described`,
)
