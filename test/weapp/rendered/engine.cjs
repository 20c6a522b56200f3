// Without its own typings: they bring WeChat's globals, which other code of the house must not see.
const { load, render } = require('miniprogram-simulate')
const { wxmlToJs } = require('miniprogram-compiler')

module.exports = { load, render, wxmlToJs }
