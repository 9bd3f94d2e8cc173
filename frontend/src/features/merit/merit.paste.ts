import type { Relation } from './merit.data'

/** A line of the grid, everything as it was typed until it is sent. */
export interface Line {
  soldier: string
  award: string
  awardOn: string
  posthumous: boolean
  addressee: string
  relation: Relation
  phone: string
  unitName: string
  unitId: string | null
  address: string
}

/** The columns of a spreadsheet in the order that the grid has them. */
export const columns = [
  'soldier',
  'award',
  'awardOn',
  'posthumous',
  'addressee',
  'relation',
  'phone',
  'unitName',
  'address',
] as const

export const emptyLine = (): Line => ({
  soldier: '',
  award: '',
  awardOn: '',
  posthumous: false,
  addressee: '',
  relation: 'PARENT',
  phone: '',
  unitName: '',
  unitId: null,
  address: '',
})

export const blank = (line: Line) => !line.soldier && !line.addressee && !line.award && !line.unitName

/** `2021.4.13`, `2021年4月3日`, `2021/4/3`, `20210413` → ISO; anything else stays for the person to mend. */
export function dayOf(text: string): string {
  const plain = text.trim()
  const parts =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(plain)
  if (!parts) return ''
  const iso = `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`
  return Number.isNaN(Date.parse(iso)) ? '' : iso
}

function relationOf(text: string): Relation {
  if (/父|母/.test(text)) return 'PARENT'
  if (/配偶|妻|夫|爱人/.test(text)) return 'SPOUSE'
  return /抚养|监护/.test(text) ? 'CARER' : 'OTHER'
}

/**
 * Lines of what was copied from a spreadsheet. A head line, recognised by 姓名, is passed over.
 *
 * @param awards code and name of every award
 */
export function paste(text: string, awards: readonly { code: string; name: string }[]): Line[] {
  const bare = (name: string) => name.replace(/[“”"'（）()\s]/g, '')
  const awardOf = (name: string) =>
    awards.find((a) => bare(a.name) === bare(name))?.code ??
    awards.find((a) => bare(name) && (bare(a.name).includes(bare(name)) || bare(name).includes(bare(a.name))))
      ?.code ??
    ''
  return text
    .split(/\r?\n/)
    .filter((row) => row.trim())
    .map((row) => row.split('\t').map((cell) => cell.trim()))
    .filter((cells) => !cells.some((cell) => /姓名$/.test(cell)))
    .map((cells) => ({
      ...emptyLine(),
      soldier: cells[0] ?? '',
      award: awardOf(cells[1] ?? ''),
      awardOn: dayOf(cells[2] ?? ''),
      posthumous: /是|追/.test(cells[3] ?? ''),
      addressee: cells[4] ?? '',
      relation: relationOf(cells[5] ?? ''),
      phone: cells[6] ?? '',
      unitName: cells[7] ?? '',
      address: cells[8] ?? '',
    }))
}
