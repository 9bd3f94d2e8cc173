import { fileURLToPath } from 'node:url'

/* Which module goes into which file of the build. Left alone, the build makes a file of every component that more than
   one page shares: a page then asked for a hundred. Here a file holds what is needed together, and what the phone
   does not need is in none that it asks for. `npm run budget` says what a page loads. */

interface Module {
  importedIds: string[]
  dynamicallyImportedIds: string[]
}
interface Graph {
  getModuleInfo(id: string): Module | null
}
/** Where a module is needed: by what starts first, on the desk, on the phone. */
type Shell = 'start' | 'desk' | 'phone'

const main = fileURLToPath(new URL('./src/main.ts', import.meta.url))
const source = fileURLToPath(new URL('./src/', import.meta.url))
const charts = /[\\/](echarts|zrender|tslib)[\\/]|[\\/]ui[\\/]chart[\\/]echarts\.ts$/
/** Element Plus, and what came with it. */
const element =
  /[\\/]node_modules[\\/](element-plus|@element-plus|@floating-ui|@popperjs|@sxzz|@vueuse|@ctrl|async-validator|dayjs|lodash|lodash-es|lodash-unified|memoize-one|normalize-wheel-es|escape-html)[\\/]/

/** A style of a component is where the component is. */
const fileOf = (id: string) => id.split('?')[0]!

function shellsOf(graph: Graph) {
  const needed = new Map<string, Set<Shell>>()
  const open: [string, Shell][] = [[main, 'start']]
  for (const [id, shell] of open) {
    const at = needed.get(id) ?? new Set()
    if (at.has(shell)) continue
    needed.set(id, at.add(shell))
    const module = graph.getModuleInfo(id)
    module?.importedIds.forEach((one) => open.push([one, shell]))
    module?.dynamicallyImportedIds.forEach((one) =>
      opened(id, one, shell).forEach((its) => open.push([one, its])),
    )
  }
  return needed
}

/** A page is of the shell that its route says; what a page opens later is of the page's shell. */
function opened(by: string, page: string, shell: Shell): Shell[] {
  const routes = /router\.ts$|\.routes\.ts$/.test(by) && !/[\\/]shells[\\/]gate[\\/]/.test(page)
  if (routes) return [/[\\/]mobile[\\/]|MobileShell|OutboxPage/.test(page) ? 'phone' : 'desk']
  return shell === 'start' ? ['desk', 'phone'] : [shell]
}

function reaches(graph: Graph, from: string, what: RegExp): boolean {
  const seen = new Set([from])
  for (const id of seen) {
    if (what.test(id)) return true
    graph.getModuleInfo(id)?.importedIds.forEach((one) => seen.add(one))
  }
  return false
}

function naming() {
  let needed: Map<string, Set<Shell>> | undefined
  return (id: string, graph: Graph): string | null => {
    needed ??= shellsOf(graph)
    if (/[\\/]locales[\\/]en[\\/]/.test(id)) return 'english'
    if (charts.test(id)) return 'charts'
    const file = fileOf(id)
    const shells = needed.get(id) ?? needed.get(file)
    if (!shells) return null
    const everywhere = shells.has('start') || shells.size > 1
    if (element.test(id)) return 'element'
    if (id.includes('node_modules'))
      return everywhere ? 'vendor' : shells.has('phone') ? 'vant' : 'vendor-desk'
    /* A helper of the build's own is a few lines that everything needs. */
    if (!file.startsWith(source)) return shells.has('start') && !file.includes('rolldown') ? 'vendor' : null
    if (file === main) return null
    if (shells.has('start')) return 'start'
    /* A page that the shell composes of features is as good as one, or what all load would ask for them. */
    const feature = /[\\/](?:features|shells(?=[\\/]mobile[\\/]))[\\/]([^\\/]+)[\\/]/.exec(file)?.[1]
    if (!everywhere && shells.has('desk')) return feature ?? 'desk'
    /* The phone's own files are parted once more, so that only forms that need Element Plus ask for it. */
    const form = reaches(graph, file, element) ? '-form' : ''
    return `${feature ? `${feature}-` : ''}${everywhere ? 'both' : 'phone'}${form}`
  }
}

export const chunks = {
  includeDependenciesRecursively: false,
  groups: [{ name: naming(), debugName: 'what is needed together' }],
}
