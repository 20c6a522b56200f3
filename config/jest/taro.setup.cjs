// test-utils needs the API registered before its first render, and page hooks need one app to exist.
// As in a browser build: pages are parts of the one document.
process.env.TARO_PLATFORM = 'web'
const React = require('react')
require('@tarojs/taro')
const { createReactApp } = require('@tarojs/plugin-framework-react/dist/runtime')
const ReactDOM = require('react-dom/client')

// Its transform compiles JSX to calls of a global React.
globalThis.React = React

class App extends React.Component {
  render() {
    return this.props.children
  }
}
createReactApp(App, React, ReactDOM, { appId: 'app' })

/** What the test libraries themselves say on every run; every other word is heard. */
const NOISE = ['`ReactDOMTestUtils.act` is deprecated in favor of `React.act`.']
const heard = console.error
console.error = (...words) => {
  if (!NOISE.some((noise) => String(words[0]).includes(noise))) heard(...words)
}

// jsdom lays nothing out: nothing is ever far from the screen.
globalThis.IntersectionObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
