// test-utils needs the API registered before its first render, and page hooks need one app to exist.
const React = require('react')
require('@tarojs/taro')
const { createReactApp } = require('@tarojs/plugin-framework-react/dist/runtime')
const ReactDOM = require('react-dom/client')

class App extends React.Component {
  render() {
    return this.props.children
  }
}
createReactApp(App, React, ReactDOM, { appId: 'app' })
