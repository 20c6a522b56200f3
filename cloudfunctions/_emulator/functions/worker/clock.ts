const MachineDate = Date

/** Makes `Date` tell the emulator's time; code that asks for the time cannot tell. */
export class Clock {
  constructor(private offsetMs: number) {
    const now = (): number => MachineDate.now() + this.offsetMs
    class EmulatorDate extends MachineDate {
      constructor(...parts: unknown[]) {
        if (parts.length === 0) super(now())
        else super(...(parts as [number]))
      }

      static override now = now
    }
    globalThis.Date = EmulatorDate as DateConstructor
  }

  set(offsetMs: number): void {
    this.offsetMs = offsetMs
  }
}
