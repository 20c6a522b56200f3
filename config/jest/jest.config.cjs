/** Projects: node (domain, functions, emulator, commands), client (components on Taro's H5 runtime), weapp (built package), e2e (browser). */
const path = require('node:path')

// As in the cloud, whatever zone this machine is in.
process.env.TZ = 'UTC'

const rootDir = path.resolve(__dirname, '../..')
const alias = { '^@/(.*)$': '<rootDir>/src/$1' }
const nodeTransform = {
  '^.+\\.(mjs|cjs|js|jsx|ts|tsx)$': ['babel-jest', { configFile: path.join(__dirname, 'babel.node.cjs') }],
}
/** Settings of test-utils for Taro, without those that only a whole run may have. */
const WHOLE_RUN_ONLY = ['bail', 'verbose', 'collectCoverageFrom']
const defineTaro = (settings) => {
  const whole = require('@tarojs/test-utils-react/dist/jest.js').default(settings)
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !WHOLE_RUN_ONLY.includes(name)))
}
const node = (displayName, testMatch, extra = {}) => ({
  displayName,
  rootDir,
  testEnvironment: 'node',
  testMatch,
  moduleNameMapper: alias,
  transform: nodeTransform,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.huiqi/', '<rootDir>/test/architecture/planted/'],
  ...extra,
})

module.exports = {
  rootDir,
  projects: [
    node('node', ['<rootDir>/test/{domain,contract,cloudfunctions,config,architecture,data,conformance}/**/*.test.ts']),
    defineTaro({
      displayName: 'client',
      rootDir,
      testMatch: ['<rootDir>/test/{platform,features,components,pages}/**/*.test.{ts,tsx}'],
      moduleNameMapper: { ...alias, '\\.(scss|css)$': path.join(__dirname, 'stylesheet.cjs') },
      // mjs too: a component of Taro's brings swiper as a module.
      transform: {
        '^.+\\.(mjs|js|jsx|ts|tsx)$': require.resolve('@tarojs/test-utils-react/dist/jest/babel-transformer.js'),
      },
      setupFiles: [
        require.resolve('@tarojs/test-utils-react/dist/jest/jest.setup.js'),
        path.join(__dirname, 'taro.setup.cjs'),
      ],
      setupFilesAfterEnv: [path.join(__dirname, 'freshPhone.cjs')],
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.huiqi/'],
    }),
    node('weapp', ['<rootDir>/test/weapp/**/*.test.ts']),
    node('e2e', ['<rootDir>/test/e2e/**/*.test.ts']),
  ],
}
