const { createRequire } = require('node:module')

const ofJest = createRequire(require.resolve('jest-environment-jsdom'))
const { JSDOM } = ofJest('jsdom')
const { TestEnvironment } = createRequire(require.resolve('jest/package.json'))('jest-environment-node')

const OF_WINDOW = ['window', 'document', 'navigator', 'Node', 'Element', 'HTMLElement', 'CustomEvent', 'Event']

/** Node, where the cloud on this machine runs, with a document for WeChat's component engine beside it. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    const { window } = new JSDOM('<!doctype html><body></body>', {
      pretendToBeVisual: true,
      runScripts: 'outside-only',
    })
    for (const name of OF_WINDOW) {
      Object.defineProperty(this.global, name, { value: window[name], configurable: true, writable: true })
    }
  }
}
