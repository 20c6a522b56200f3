/** A text made out of a body, each unit knowing the span of the body that it stands for. */
export interface Mapped {
  text: string
  /** For each unit of the text where its span of the body starts and ends. */
  starts: Uint32Array
  ends: Uint32Array
}

/** As many arguments as a call takes on every engine. */
const AT_ONCE = 4096

const textOf = (codes: Uint16Array): string => {
  const parts: string[] = []
  for (let i = 0; i < codes.length; i += AT_ONCE) parts.push(String.fromCharCode(...codes.subarray(i, i + AT_ONCE)))
  return parts.join('')
}

/** Collects units and their spans; of fixed size, because lists that grow make twice the text take more than twice as long. */
export class MappedBuilder {
  private readonly codes: Uint16Array
  private readonly starts: Uint32Array
  private readonly ends: Uint32Array
  private length = 0

  /** `most`: more units are never added. */
  constructor(most: number) {
    this.codes = new Uint16Array(most)
    this.starts = new Uint32Array(most)
    this.ends = new Uint32Array(most)
  }

  add(code: number, start: number, end: number): void {
    this.codes[this.length] = code
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length++
  }

  build(): Mapped {
    return {
      text: textOf(this.codes.subarray(0, this.length)),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    }
  }
}

/** For each unit of a text whether it is to be left out. */
export type Drops = Uint8Array

export const noDrops = ({ text }: Pick<Mapped, 'text'>): Drops => new Uint8Array(text.length)

/** The mapped text without the units that are to be left out. */
export const without = (mapped: Mapped, drops: Drops): Mapped => {
  const { text, starts, ends } = mapped
  if (drops.indexOf(1) < 0) return mapped
  const builder = new MappedBuilder(text.length)
  for (let i = 0; i < text.length; i++) {
    if (drops[i] !== 1) builder.add(text.charCodeAt(i), starts[i] ?? 0, ends[i] ?? 0)
  }
  return builder.build()
}

/** The first units of a mapped text. */
export const upTo = ({ text, starts, ends }: Mapped, end: number): Mapped => ({
  text: text.slice(0, end),
  starts: starts.subarray(0, end),
  ends: ends.subarray(0, end),
})
