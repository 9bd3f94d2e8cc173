import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/* Writes /sw.js: `worker.js`, told which files the phone's pages are made of. */

const source = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
/** What the phone opens: its pages, its shell, and the screens before the sign-in. */
const phone = /[\\/]mobile[\\/]|[\\/]shells[\\/](MobileShell|OutboxPage|gate[\\/])|[\\/]locales[\\/]en[\\/]/

interface Chunk {
  type: 'chunk'
  fileName: string
  isEntry: boolean
  moduleIds: string[]
  imports: string[]
  viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> }
}
type Bundle = Record<string, Chunk | { type: 'asset'; fileName: string }>

/** The files of the phone's pages, with all that they import. */
export function phoneFiles(bundle: Bundle): { start: string; files: string[] } {
  const files = new Set<string>()
  const take = (name: string) => {
    const chunk = bundle[name]
    if (files.has(name) || chunk?.type !== 'chunk') return
    files.add(name)
    chunk.imports.forEach(take)
    chunk.viteMetadata?.importedCss.forEach((css) => files.add(css))
    chunk.viteMetadata?.importedAssets.forEach((one) => files.add(one))
  }
  const chunks = Object.values(bundle).filter((one): one is Chunk => one.type === 'chunk')
  for (const chunk of chunks)
    if (chunk.isEntry || chunk.moduleIds.some((id) => phone.test(id))) take(chunk.fileName)
  return { start: chunks.find((one) => one.isEntry)!.fileName, files: [...files].sort() }
}

export const phoneWorker = (): Plugin => ({
  name: 'phone-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const { start, files } = phoneFiles(bundle as unknown as Bundle)
    const code = source('worker.js')
    const version = createHash('sha256')
      .update(code + source('index.html') + files.join())
      .digest('hex')
      .slice(0, 12)
    const build = JSON.stringify({ version, start, files: files.map((one) => `/${one}`) })
    this.emitFile({ type: 'asset', fileName: 'sw.js', source: `self.BUILD = ${build}\n${code}` })
  },
})
