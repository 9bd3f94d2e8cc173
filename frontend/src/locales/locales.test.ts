import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Tree = { [key: string]: string | Tree }
const load = (files: Record<string, Tree>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, tree]) => [path.split('/').pop()!.replace('.json', ''), tree]),
  )
const zh = load(import.meta.glob<Tree>('./zh-CN/*.json', { eager: true, import: 'default' }))
const en = load(import.meta.glob<Tree>('./en/*.json', { eager: true, import: 'default' }))

function flat(tree: Tree, at = ''): Record<string, string> {
  return Object.entries(tree).reduce<Record<string, string>>((all, [key, value]) => {
    const path = at ? `${at}.${key}` : key
    return Object.assign(all, typeof value === 'string' ? { [path]: value } : flat(value, path))
  }, {})
}
const chinese = flat(zh)
const english = flat(en)
const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

/** Every code that a person may meet: the server's catalogue, and those made here when no answer came. */
function problemCodes(): string[] {
  const catalogue = readFileSync(
    '../backend/src/main/java/org/shuangyong/platform/problem/Problem.java',
    'utf8',
  )
  const listed = [...catalogue.matchAll(/"([a-z][a-z.-]*)",\s*[1-5]\d\d,/g)].map((m) => m[1]!)
  const made = [
    'network.offline',
    'client.error',
    'request.invalid',
    'request.too-many',
    'server.error',
    'server.unavailable',
  ]
  return [...new Set([...listed, ...made])]
}

/** Rules of the secrecy guard, each named to the person who wrote the text. */
function secrecyRules(): string[] {
  const rules = readFileSync(
    '../backend/src/main/java/org/shuangyong/platform/secrecy/SecrecyRule.java',
    'utf8',
  )
  return [...rules.matchAll(/^\s+[A-Z_]+\(\s*"([a-z-]+)"/gm)].map((m) => m[1]!)
}

describe('texts', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort())
  })
  it('has the same slots in both languages', () => {
    const differ = Object.keys(chinese).filter(
      (k) => slots(chinese[k]!).join() !== slots(english[k] ?? '').join(),
    )
    expect(differ).toEqual([])
  })
  it('leaves nothing empty, and no Chinese in English but names of languages', () => {
    expect(Object.entries({ ...chinese, ...english }).filter(([, v]) => !v.trim())).toEqual([])
    const han = Object.entries(english).filter(
      ([k, v]) => /\p{Script=Han}/u.test(v) && k !== 'shell.user.language',
    )
    expect(han).toEqual([])
  })
  it('uses full-width punctuation beside Chinese', () => {
    expect(Object.entries(chinese).filter(([, v]) => /\p{Script=Han}[,;:!?]/u.test(v))).toEqual([])
  })
  it.each(problemCodes())('has a text for the problem %s', (code) => {
    expect(chinese).toHaveProperty([`problem.${code}`])
    expect(english).toHaveProperty([`problem.${code}`])
  })
  it.each(secrecyRules())('names the secrecy rule %s', (rule) => {
    expect(chinese).toHaveProperty([`ui.secrecy.rule.${rule}`])
  })
})
