/** A text made out of a body, each unit knowing the span of the body that it stands for. */
export interface Mapped {
  text: string
  /** For each unit of the text where its span of the body starts and ends. */
  starts: number[]
  ends: number[]
}

/** Collects units and their spans. */
export class MappedBuilder {
  private readonly units: string[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []

  add(unit: string, start: number, end: number): void {
    this.units.push(unit)
    this.starts.push(start)
    this.ends.push(end)
  }

  build(): Mapped {
    return { text: this.units.join(''), starts: this.starts, ends: this.ends }
  }
}

/** The mapped text without the units for which `drop` holds. */
export const without = (mapped: Mapped, drop: (index: number) => boolean): Mapped => {
  const builder = new MappedBuilder()
  for (let i = 0; i < mapped.text.length; i++) {
    if (!drop(i)) builder.add(mapped.text.charAt(i), mapped.starts[i] ?? 0, mapped.ends[i] ?? 0)
  }
  return builder.build()
}
