/* What the pages load: files and kilobytes of scripts and styles, of a build that is written nowhere.
   `npm run budget` prints the table and fails when a page asks for more than it may, or the phone for what is not
   meant for it. Pictures, fonts and answers of the server are not counted. */
import { Buffer } from 'node:buffer'
import console from 'node:console'
import process from 'node:process'
import { fileURLToPath, URL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const src = fileURLToPath(new URL('./src/', import.meta.url))
const desk = (page) => ['main.ts', 'shells/DesktopShell.vue', `features/${page}`]
const phone = (page) => ['main.ts', 'shells/MobileShell.vue', `features/${page}`]
/** Address: what it is made of, at most so many files, at most so many kB as they are sent (gzip). */
const pages = {
  '/': [desk('home/HomeShow.vue'), 25, 420],
  '/matters': [desk('matter/MatterList.vue'), 25, 420],
  '/matters/:id': [desk('matter/MatterShow.vue'), 25, 420],
  '/persons': [desk('family/PersonList.vue'), 25, 420],
  '/sites': [desk('site/SiteList.vue'), 25, 420],
  '/m': [[...phone('matter/mobile/MobileMatters.vue'), 'shells/mobile/TodoPage.vue'], 22, 260],
  '/m/overview': [phone('home/mobile/MobileOverview.vue'), 22, 260],
  '/m/checks': [phone('site/mobile/MobileChecks.vue'), 22, 260],
  '/m/activities': [phone('activity/mobile/MobileActivities.vue'), 22, 260],
}
const foreign = /element-plus|[\\/](echarts|zrender)[\\/]/

const { output } = await build({ logLevel: 'warn', build: { write: false, reportCompressedSize: false } })
const chunks = output.filter((one) => one.type === 'chunk')
const byFile = new Map(output.map((one) => [one.fileName, one]))
const holding = new Map(chunks.flatMap((one) => one.moduleIds.map((id) => [id, one])))

function loaded(modules) {
  const files = new Set()
  const take = (chunk) => {
    if (files.has(chunk)) return
    files.add(chunk)
    chunk.viteMetadata?.importedCss.forEach((css) => files.add(byFile.get(css)))
    chunk.imports.forEach((name) => byFile.get(name) && take(byFile.get(name)))
  }
  for (const module of modules) {
    const own = holding.get(src + module)
    if (!own) throw new Error(`no file of the build holds ${module}`)
    take(chunks.find((one) => one.facadeModuleId === src + module) ?? own)
    take(own)
  }
  return [...files]
}
const content = (file) => Buffer.from(file.type === 'chunk' ? file.code : file.source)
const kB = (bytes) => Math.round(bytes / 1024)

const wrong = []
/* What the phone keeps to open without a line. */
const [, told] = /^self\.BUILD = (.*)$/m.exec(content(byFile.get('sw.js')).toString())
const kept = JSON.parse(told).files.map((path) => byFile.get(path.slice(1)))
const mostKept = 640
const keptKB = kB(kept.reduce((sum, file) => sum + gzipSync(content(file)).length, 0))
if (keptKB > mostKept) wrong.push(`the phone keeps ${keptKB} kB, at most ${mostKept}`)
for (const file of kept)
  if (file.moduleIds?.some((id) => /[\\/](echarts|zrender)[\\/]/.test(id)))
    wrong.push(`the phone keeps the charts: ${file.fileName}`)
const table = Object.entries(pages).map(([page, [modules, mostFiles, mostKB]]) => {
  const files = loaded(modules)
  const size = kB(files.reduce((sum, file) => sum + content(file).length, 0))
  const sent = kB(files.reduce((sum, file) => sum + gzipSync(content(file)).length, 0))
  if (files.length > mostFiles) wrong.push(`${page}: ${files.length} files, at most ${mostFiles}`)
  if (sent > mostKB) wrong.push(`${page}: ${sent} kB, at most ${mostKB}`)
  if (page.startsWith('/m/') || page === '/m')
    for (const file of files)
      for (const id of file.moduleIds ?? [])
        if (foreign.test(id))
          wrong.push(`${page} loads ${id.split('node_modules/').pop()} in ${file.fileName}`)
  const js = files.filter((file) => file.type === 'chunk').length
  if (process.argv.includes('--files'))
    for (const file of files) console.log(page, file.fileName, kB(content(file).length), 'kB')
  return { page, js, css: files.length - js, kB: size, 'kB sent': sent }
})
console.table(table)
console.log(
  `${chunks.length} scripts and ${output.filter((o) => o.fileName.endsWith('.css')).length} styles in all`,
)
console.log(`the phone keeps ${kept.length} files, ${keptKB} kB sent, to open without a line`)
if (wrong.length) {
  console.error([...new Set(wrong)].slice(0, 20).join('\n'))
  process.exit(1)
}
