import path from 'node:path'
import { defineConfig } from '@tarojs/cli'

const root = path.resolve(__dirname, '..')
const target = process.env.TARO_ENV ?? 'weapp'

interface Chain {
  module: { rule: (name: string) => { test: (path: RegExp) => { set: (name: string, value: unknown) => unknown } } }
}

/** The domain does nothing by being loaded: of what one file uses the rest of its context is left out. */
const pureDomain = (chain: Chain): void =>
  void chain.module
    .rule('domain')
    .test(/[\\/]src[\\/]domain[\\/].*\.ts$/)
    .set('sideEffects', false)

/** One source, two builds: dist/weapp for WeChat, dist/h5 for the browser. Sizes are written in px and stay px. */
export default defineConfig<'webpack5'>({
  projectName: 'huiqi',
  date: '2026-11-24',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  compiler: 'webpack5',
  cache: { enable: true },
  // Chinese words as they are: half the bytes of their escapes.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  logger: { quiet: true, stats: false },
  alias: { '@': path.join(root, 'src') },
  // The cloud environment is chosen when building; the value here names none.
  defineConstants: { HUIQI_ENV_ID: JSON.stringify(process.env.HUIQI_ENV_ID ?? 'huiqi-env-id') },
  copy: {
    patterns: target === 'weapp' ? [{ from: 'src/sitemap.json', to: 'dist/weapp/sitemap.json' }] : [],
    options: {},
  },
  // Deeper nests are drawn by Taro's own component: every level more costs 3 KB of the main package.
  baseLevel: 10,
  mini: {
    webpackChain: pureDomain,
    optimizeMainPackage: { enable: true },
    // zustand ships ES2015; phones get ES5.
    compile: { include: [(file: string) => /node_modules[\\/]zustand/.test(file)] },
    // Styles of components do not override each other, so their order says nothing.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } },
  },
  h5: {
    webpackChain: pureDomain,
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // For `npm start -- --watch`: the emulator serves the files and tells the pages; this server only builds.
    devServer: {
      ...{ host: '127.0.0.1', open: false, hot: false, liveReload: false, client: false },
      devMiddleware: { writeToDisk: true },
    },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true, config: {} },
      pxtransform: { enable: false, config: {} },
      cssModules: { enable: false },
    },
  },
})
