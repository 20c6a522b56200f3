/** A process of its own for durability.test: starts the emulator on the folder given and prints its address. */
import { startEmulator } from '../../../cloudfunctions/_emulator'
import { fixtureOptions } from './fixture'

void startEmulator(fixtureOptions(process.argv[2] ?? '')).then(({ url }) => process.stdout.write(`${url}\n`))
